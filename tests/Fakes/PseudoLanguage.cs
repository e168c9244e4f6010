using System.Reflection;
using System.Text.RegularExpressions;
using OutlookOneOnOne.Core.Messages;

namespace OutlookOneOnOne.Fakes;

/// <summary>
/// The language <c>en-XA</c>: English with every sentence in brackets, so that a test sees what does not come from the catalogue.
/// </summary>
public partial class PseudoLanguage : DispatchProxy
{
    public const string Tag = "en-XA";

    private object english = Languages.English;

    public static IMessages Messages { get; } = (IMessages)Of(typeof(IMessages), Languages.English);

    /// <summary>An organisation whose people can choose it.</summary>
    public static LanguagePolicy Policy { get; } = LanguagePolicy.Default with
    {
        Spoken = new Dictionary<string, IMessages>(Languages.ByTag, StringComparer.OrdinalIgnoreCase) { [Tag] = Messages },
    };

    /// <summary>The parts of a text outside all brackets.</summary>
    public static string Outside(string text)
    {
        for (var (before, after) = (string.Empty, text); ; (before, after) = (after, Innermost().Replace(after, string.Empty)))
        {
            if (before == after)
            {
                return after;
            }
        }
    }

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args) =>
        targetMethod!.Invoke(english, args) switch
        {
            string when targetMethod.Name == $"get_{nameof(IMessages.Tag)}" => Tag,
            string text => $"[{text}]",
            bool isFormal => isFormal,
            { } surface => Of(targetMethod.ReturnType, surface),
            null => null,
        };

    private static object Of(Type messages, object english)
    {
        var proxy = Create(messages, typeof(PseudoLanguage));
        ((PseudoLanguage)proxy).english = english;
        return proxy;
    }

    [GeneratedRegex(@"\[[^\[\]]*\]", RegexOptions.CultureInvariant)]
    private static partial Regex Innermost();
}
