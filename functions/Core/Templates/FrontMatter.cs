using System.Text.RegularExpressions;
using OutlookOneOnOne.Core.Text;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace OutlookOneOnOne.Core.Templates;

/// <summary>The metadata of a template, between the two lines of <c>---</c> at its top.</summary>
internal sealed partial record FrontMatter(
    TemplateId Id, int Version, IReadOnlyList<TemplateKind> Kinds, IReadOnlyList<TemplateCadence> Cadences, int Minutes, string Purpose)
{
    /// <summary>What does not belong in the 1:1; empty when the file does not say.</summary>
    public IReadOnlyList<LiquidText> LeaveOut { get; private init; } = [];

    /// <summary>What the template is based on; null when the file does not say.</summary>
    public string? Evidence { get; private init; }

    private const int MaxPurposeLength = 300; // of the evidence, too
    private const int MaxMinutes = 180; // longer meetings are not 1:1s

    private static readonly string[] Keys = ["id", "version", "kind", "cadence", "minutes", "purpose", "leave-out", "evidence"];

    /// <param name="yaml">The lines between the fences.</param>
    /// <param name="firstLine">The line number in the file of the first of them.</param>
    /// <param name="faults">Receives every fault found.</param>
    /// <returns>Null when there is at least one fault.</returns>
    public static FrontMatter? Read(string yaml, int firstLine, List<TemplateFault> faults)
    {
        var before = faults.Count;
        var fields = Fields(yaml, firstLine, faults);
        if (fields is null)
        {
            return null;
        }

        var id = fields.Scalar("id", say => say.TemplateExpectedId,
            text => TemplateId.TryParse(text, out var value) ? value : (TemplateId?)null);
        var version = fields.Scalar("version", say => say.TemplateExpectedVersion, text => Number(text, 1, int.MaxValue));
        var kinds = fields.Words<TemplateKind>("kind");
        var cadences = fields.Words<TemplateCadence>("cadence");
        var minutes = fields.Scalar("minutes", say => say.TemplateExpectedMinutes(MaxMinutes), text => Number(text, 10, MaxMinutes));
        var purpose = fields.Scalar("purpose", say => say.TemplateExpectedPurpose(MaxPurposeLength),
            text => Sentence(text) is { } value ? (value, true) : ((string, bool)?)null);
        var leaveOut = fields.Lines("leave-out");
        var evidence = fields.Has("evidence")
            ? fields.Scalar("evidence", say => say.TemplateExpectedEvidence(MaxPurposeLength),
                text => Sentence(text) is { } value ? (value, true) : ((string, bool)?)null)
            : null;
        return faults.Count > before
            ? null
            // A field that is missing is a fault.
            : new FrontMatter(id!.Value, version!.Value, kinds, cadences, minutes!.Value, purpose!.Value.Item1)
            {
                LeaveOut = leaveOut,
                Evidence = evidence?.Item1,
            };
    }

    private static FrontMatterFields? Fields(string yaml, int firstLine, List<TemplateFault> faults)
    {
        var stream = new YamlStream();
        try
        {
            stream.Load(new StringReader(yaml));
        }
        catch (YamlException fault)
        {
            faults.Add(Unreadable(fault, yaml, firstLine));
            return null;
        }
        catch (InvalidOperationException)
        {
            // YamlDotNet 18.1 throws this on some unfinished lists, such as "[a, b" with a colon below.
            faults.Add(new TemplateFault(firstLine, say => say.TemplateOpenList));
            return null;
        }

        if (stream.Documents is [{ RootNode: YamlMappingNode map }])
        {
            var fields = new FrontMatterFields(map, firstLine, faults);
            fields.RefuseUnknownKeys(Keys);
            return fields;
        }

        faults.Add(new TemplateFault(firstLine, say => say.TemplateKeyValueLines(Keys)));
        return null;
    }

    /// <summary>YamlDotNet describes it in English and for developers, so its words are never shown.</summary>
    private static TemplateFault Unreadable(YamlException fault, string yaml, int firstLine)
    {
        var line = (int)fault.Start.Line - 1 + firstLine;
        return fault switch
        {
            AnchorNotFoundException => new TemplateFault(LineOfAlias(yaml) + firstLine, say => say.TemplateAlias), // its place is not known
            not (SemanticErrorException or SyntaxErrorException) when fault.End.Index > fault.Start.Index => new TemplateFault(
                line, say => say.TemplateDuplicateKey(yaml[(int)fault.Start.Index..(int)fault.End.Index])),
            _ => new TemplateFault(line, say => say.TemplateInvalidYaml((int)fault.Start.Column)),
        };
    }

    private static int LineOfAlias(string yaml) =>
        Math.Max(0, Array.FindIndex(yaml.Split('\n'), text => Alias().IsMatch(text)));

    private static int? Number(string text, int least, int most) =>
        TypedNumber.Read(text) is { } number && number >= least && number <= most ? number : null;

    private static string? Sentence(string text) =>
        OneLine.Of(text) is { Length: > 0 and <= MaxPurposeLength } sentence ? sentence : null;

    [GeneratedRegex(@"[:\-\[,]\s*\*", RegexOptions.CultureInvariant)]
    private static partial Regex Alias();
}
