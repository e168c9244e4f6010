using System.Text;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;

namespace OutlookOneOnOne.Adapters.Files.People.Workbooks;

/// <summary>
/// Reads the elements of a sheet one after another. The SDK's own reader makes an object of each cell and each of its parts, which takes
/// most of the time of a large list.
/// </summary>
internal static class SheetXml
{
    // ECMA-376: transitional, as nearly everybody writes it, and strict.
    private const string Transitional = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Strict = "http://purl.oclc.org/ooxml/spreadsheetml/main";

    public static XmlReader Open(OpenXmlPart part) => XmlReader.Create(
        part.GetStream(FileMode.Open, FileAccess.Read),
        new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            CloseInput = true,
        });

    public static bool IsStartOf(this XmlReader reader, string element) =>
        reader.NodeType == XmlNodeType.Element && reader.LocalName == element && reader.NamespaceURI is Transitional or Strict;

    /// <summary>All of the text within the element at which the reader is; then it is at its end.</summary>
    public static string TextWithin(this XmlReader reader)
    {
        var text = default(JoinedText);
        foreach (var _ in reader.Within())
        {
            if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace)
            {
                text.Add(reader.Value);
            }
        }

        return text.ToString();
    }

    /// <summary>The text of a string and its formatted parts, without phonetic hints (山田太郎, not 山田太郎ヤマダタロウ).</summary>
    public static string StringWithin(this XmlReader reader)
    {
        var text = default(JoinedText);
        foreach (var _ in reader.Within())
        {
            if (reader.IsStartOf("rPh"))
            {
                reader.TextWithin();
            }
            else if (reader.IsStartOf("t"))
            {
                text.Add(reader.TextWithin());
            }
        }

        return text.ToString();
    }

    /// <summary>Moves to each node within the element at which the reader is, and last to its end.</summary>
    public static NodesWithin Within(this XmlReader reader) => new(reader);

    /// <summary>Its nodes, one after another. A large list has a million elements, so it is no object of its own.</summary>
    public readonly struct NodesWithin(XmlReader reader)
    {
        private readonly int depth = reader.Depth;
        private readonly bool isEmpty = reader.IsEmptyElement;

        public XmlReader Current => reader;

        public NodesWithin GetEnumerator() => this;

        public bool MoveNext() => !isEmpty && reader.Read() && reader.Depth > depth;
    }

    /// <summary>Texts one after another. Nearly always there is one, but a file may split a text into millions of CDATA sections.</summary>
    private struct JoinedText
    {
        private string? first;
        private StringBuilder? all;

        public void Add(string text)
        {
            if (string.IsNullOrEmpty(first))
            {
                first = text;
            }
            else
            {
                all = (all ?? new StringBuilder(first)).Append(text);
            }
        }

        public override readonly string ToString() => all?.ToString() ?? first ?? string.Empty;
    }
}
