using System.Reflection;

namespace OutlookOneOnOne.Core.Messages.Content;

/// <summary>A text file that is part of the program.</summary>
internal static class EmbeddedText
{
    /// <exception cref="InvalidOperationException">The program was built without it.</exception>
    public static string Read(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The built-in file {name} is missing from the program.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
