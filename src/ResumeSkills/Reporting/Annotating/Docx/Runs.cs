using System.Xml.Linq;

namespace ResumeSkills.Reporting.Annotating.Docx;

/// <summary>Cuts runs of a Word file in two; both parts look as the whole did.</summary>
internal static class Runs
{
    private static readonly XName Space = XNamespace.Xml + "space";

    /// <summary>Makes a run begin at a character, and returns it.</summary>
    public static XElement BeginAt(XElement element, int offset)
    {
        if (offset > 0)
        {
            var tail = new XElement(element.Name, element.Attributes(), element.Value[offset..]);
            element.Value = element.Value[..offset];
            element.SetAttributeValue(Space, "preserve");
            tail.SetAttributeValue(Space, "preserve");
            element.AddAfterSelf(tail);
            element = tail;
        }

        var run = element.Parent!;
        return element.ElementsBeforeSelf().All(before => before.Name.LocalName == "rPr") ? run : Cut(run, element);
    }

    /// <summary>Makes a run end before a place in an element.</summary>
    /// <param name="offset">The length of an element's text, or 1 for one that has none, is its end.</param>
    public static void EndAt(XElement element, int offset)
    {
        if (offset < element.Value.Length)
            BeginAt(element, offset);
        else if (element.ElementsAfterSelf().FirstOrDefault() is { } next)
            Cut(element.Parent!, next);
    }

    /// <summary>The ancestor of an element, or itself, that stands directly in a paragraph.</summary>
    public static XElement Within(XElement paragraph, XElement element)
    {
        while (element.Parent != paragraph)
            element = element.Parent!;
        return element;
    }

    /// <summary>A run that looks like another and says something else.</summary>
    public static XElement Like(XElement run, string text)
    {
        var w = run.Name.Namespace;
        var format = run.Element(w + "rPr") is { } properties ? new XElement(properties) : null;
        // That the formatting itself was tracked is not true of new words.
        format?.Elements().Where(element => element.Name.LocalName is "rPrChange" or "ins" or "del" or "moveFrom" or "moveTo").Remove();
        return new XElement(w + "r", format, new XElement(w + "t", new XAttribute(Space, "preserve"), text));
    }

    private static XElement Cut(XElement run, XElement first)
    {
        XElement[] moved = [first, .. first.ElementsAfterSelf()];
        foreach (var element in moved)
            element.Remove();
        var properties = run.Element(run.Name.Namespace + "rPr");
        var tail = new XElement(run.Name, run.Attributes(), properties is null ? null : new XElement(properties), moved);
        run.AddAfterSelf(tail);
        return tail;
    }
}
