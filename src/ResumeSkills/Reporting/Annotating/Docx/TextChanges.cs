using System.Xml.Linq;

namespace ResumeSkills.Reporting.Annotating.Docx;

/// <summary>Changes words of a Word file: as tracked changes that Word offers to accept or reject, or outright.</summary>
/// <param name="root">The root of the document part.</param>
/// <param name="track">Makes the mark of a tracked change of a kind ("ins", "del"), or null to change the text itself.</param>
internal sealed class TextChanges(XElement root, Func<string, XElement>? track)
{
    private static readonly HashSet<string> Text = new(StringComparer.Ordinal) { "t", "tab", "ptab", "noBreakHyphen", "sym" };

    /// <summary>What may stand among deleted words, and go with them.</summary>
    private static readonly HashSet<string> Passing = new(Text, StringComparer.Ordinal) { "lastRenderedPageBreak", "softHyphen" };

    private static readonly HashSet<string> Containers = new(StringComparer.Ordinal) { "hyperlink", "smartTag", "sdt", "sdtContent" };

    private readonly XNamespace _w = root.Name.Namespace;
    private readonly Dictionary<XElement, XElement> _copies = Alternates.Copies(root);

    /// <summary>Whether changes can be made without touching anything but words: pictures, breaks, and changes that somebody else tracks.</summary>
    /// <param name="letters">The origins of the text that the edits are of.</param>
    public bool Allow(IReadOnlyList<Edit> edits, string text, Origin[] letters) => edits.All(edit => Allows(edit, text, letters));

    /// <summary>Makes the changes, last first, so that the places of those before stay right.</summary>
    public void Make(IReadOnlyList<Edit> edits, Origin[] letters)
    {
        foreach (var edit in edits.Reverse())
        {
            Make(edit, letters);
            if (Touched(edit, letters).TrueForAll(letter => _copies.ContainsKey(letter.Element!)))
                Make(edit, Array.ConvertAll(letters, CopyOf));
        }
    }

    private Origin CopyOf(Origin letter) =>
        letter.Element is { } element && _copies.TryGetValue(element, out var copy) ? letter with { Element = copy } : default;

    private bool Allows(Edit edit, string text, Origin[] letters)
    {
        var touched = Touched(edit, letters);
        if (touched.Count == 0 || touched.Exists(letter => !IsFree(letter)))
            return false;
        for (var i = edit.Span.Start; i < edit.Span.End; i++)
        {
            if (letters[i].Element is null && !char.IsWhiteSpace(text[i]))
                return false;
        }

        return edit.Span.Length == 0 || OnlyTextIn([.. touched.Select(letter => letter.Element!).Distinct()]);
    }

    /// <summary>The letters that an edit takes out, or those beside which it puts something in.</summary>
    private static List<Origin> Touched(Edit edit, Origin[] letters)
    {
        var within = letters[edit.Span.Start..edit.Span.End].Where(letter => letter.Element is not null).ToList();
        return within.Count > 0 || edit.Span.Length > 0 ? within : Neighbour(edit, letters) is { Element: not null } neighbour ? [neighbour] : [];
    }

    private static Origin Neighbour(Edit edit, Origin[] letters) =>
        edit.Span.Start > 0 && letters[edit.Span.Start - 1].Element is not null ? letters[edit.Span.Start - 1]
        : edit.Span.Start < letters.Length ? letters[edit.Span.Start] : default;

    private bool IsFree(Origin letter)
    {
        if (!letter.IsExact || !Text.Contains(letter.Element!.Name.LocalName) || letter.Element.Parent?.Name != _w + "r")
            return false;
        foreach (var ancestor in letter.Element.Parent.Ancestors().TakeWhile(ancestor => ancestor.Name != _w + "p"))
        {
            if (!Containers.Contains(ancestor.Name.LocalName) && !(track is null && ancestor.Name == _w + "ins"))
                return false;
        }

        // Text that is bound to data outside of the document is set anew from there.
        if (letter.Element.Ancestors(_w + "sdt").Any(control => control.Element(_w + "sdtPr")?.Element(_w + "dataBinding") is not null))
            return false;
        return !Alternates.IsIn(letter.Element) || _copies.ContainsKey(letter.Element);
    }

    /// <summary>From the first element to the last, as far as their runs go, there is nothing but text.</summary>
    private bool OnlyTextIn(List<XElement> elements)
    {
        var runs = elements.ConvertAll(element => element.Parent!).Distinct().ToList();
        foreach (var run in runs)
        {
            var content = run.Elements().Where(element => element.Name != _w + "rPr").ToList();
            var from = run == runs[0] ? content.IndexOf(elements[0]) : 0;
            var to = run == runs[^1] ? content.IndexOf(elements[^1]) : content.Count - 1;
            if (content[from..(to + 1)].Exists(element => !Passing.Contains(element.Name.LocalName)))
                return false;
        }

        return true;
    }

    private void Make(Edit edit, Origin[] letters)
    {
        if (edit.Span.Length == 0)
        {
            Insert(edit, letters);
            return;
        }

        var touched = Touched(edit, letters);
        var (first, last) = (touched[0], touched[^1]);
        Runs.EndAt(last.Element!, last.Offset + 1);
        var begin = Runs.BeginAt(first.Element!, first.Offset);
        XElement[] runs = [begin, .. touched.Select(letter => letter.Element!).Where(element => element != first.Element).Select(element => element.Parent!)];
        runs = [.. runs.Distinct()];
        if (edit.Replacement.Length > 0)
            (runs[^1].Parent == begin.Parent ? runs[^1] : begin).AddAfterSelf(Inserted(begin, edit.Replacement));
        foreach (var run in runs)
            Delete(run);
    }

    private void Insert(Edit edit, Origin[] letters)
    {
        var neighbour = Neighbour(edit, letters);
        if (edit.Span.Start > 0 && letters[edit.Span.Start - 1].Element is not null)
        {
            Runs.EndAt(neighbour.Element!, neighbour.Offset + 1);
            neighbour.Element!.Parent!.AddAfterSelf(Inserted(neighbour.Element.Parent, edit.Replacement));
        }
        else
        {
            var run = Runs.BeginAt(neighbour.Element!, neighbour.Offset);
            run.AddBeforeSelf(Inserted(run, edit.Replacement));
        }
    }

    private XElement Inserted(XElement like, string text)
    {
        var run = Runs.Like(like, WordXml.Valid(text));
        if (track is null)
            return run;
        var mark = track("ins");
        mark.Add(run);
        return mark;
    }

    private void Delete(XElement run)
    {
        if (track is null)
        {
            run.Remove();
            return;
        }

        var mark = track("del");
        run.ReplaceWith(mark);
        mark.Add(run);
        foreach (var text in run.Elements(_w + "t"))
            text.Name = _w + "delText";
    }
}
