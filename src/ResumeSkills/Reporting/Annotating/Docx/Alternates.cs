using System.Xml.Linq;

namespace ResumeSkills.Reporting.Annotating.Docx;

/// <summary>
/// Content that a Word file holds twice, for new programs and for old ones (mc:AlternateContent, ISO/IEC 29500-3, 7.5):
/// text boxes are. What changes in one must change in the other.
/// </summary>
internal static class Alternates
{
    private static readonly XNamespace Compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006";
    private static readonly HashSet<string> Texts = new(StringComparer.Ordinal) { "t", "tab", "ptab", "noBreakHyphen", "sym", "br", "cr" };

    public static bool IsIn(XElement element) => element.Ancestors(Compatibility + "AlternateContent").Any();

    /// <summary>For each text element of one branch the same of the other, where both branches say the same in as many elements.</summary>
    public static Dictionary<XElement, XElement> Copies(XElement root)
    {
        var copies = new Dictionary<XElement, XElement>();
        foreach (var alternates in root.Descendants(Compatibility + "AlternateContent").Where(alternates => !IsIn(alternates)))
        {
            if (alternates.Elements().ToList() is not [var choice, var fallback] || alternates.Descendants(Compatibility + "AlternateContent").Any())
                continue;
            var (first, second) = (TextsIn(choice), TextsIn(fallback));
            if (first.Count != second.Count || !first.Zip(second).All(pair => pair.First.Name == pair.Second.Name && pair.First.Value == pair.Second.Value))
                continue;
            for (var i = 0; i < first.Count; i++)
            {
                copies[first[i]] = second[i];
                copies[second[i]] = first[i];
            }
        }

        return copies;
    }

    private static List<XElement> TextsIn(XElement branch) => [.. branch.Descendants().Where(element => Texts.Contains(element.Name.LocalName))];
}
