using System.Globalization;
using System.Xml;
using System.Xml.Linq;

namespace ResumeSkills.Reporting.Annotating.Docx;

/// <summary>Small pieces of WordprocessingML.</summary>
internal static class WordXml
{
    /// <summary>The text without what XML cannot hold.</summary>
    public static string Valid(string text)
    {
        if (text.All(XmlConvert.IsXmlChar))
            return text;
        return string.Concat(text.EnumerateRunes()
            .Where(rune => rune.Utf16SequenceLength == 2 || XmlConvert.IsXmlChar((char)rune.Value))
            .Select(rune => rune.ToString()));
    }

    /// <summary>A paragraph of plain text.</summary>
    public static XElement Paragraph(XNamespace w, string text) =>
        new(w + "p", new XElement(w + "r", new XElement(w + "t", new XAttribute(XNamespace.Xml + "space", "preserve"), Valid(text))));

    public static XAttribute Id(XNamespace w, int id) => new(w + "id", id.ToString(CultureInfo.InvariantCulture));

    /// <summary>Numbers for comments and changes that no element of these parts has, from 1.</summary>
    public static Func<int> NewIds(IEnumerable<XElement> roots)
    {
        var taken = roots
            .SelectMany(root => root.DescendantsAndSelf())
            .SelectMany(element => element.Attributes())
            .Where(attribute => attribute.Name.LocalName == "id" && int.TryParse(attribute.Value, CultureInfo.InvariantCulture, out _))
            .Select(attribute => int.Parse(attribute.Value, CultureInfo.InvariantCulture))
            .ToHashSet();
        var next = 0;
        return () =>
        {
            do
                next++;
            while (taken.Contains(next));
            return next;
        };
    }
}
