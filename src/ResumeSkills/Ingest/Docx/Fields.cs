namespace ResumeSkills.Ingest.Docx;

/// <summary>Follows complex fields (w:fldChar): their codes are not shown, their results are.</summary>
internal sealed class Fields
{
    /// <summary>Deeper nesting than any form has; it keeps the steps below short.</summary>
    private const int MaxNesting = 64;

    // For each open field, outermost first: whether its result has begun.
    private readonly List<bool> _resultBegun = [];

    public bool ShowsText => _resultBegun.TrueForAll(begun => begun);

    public void On(string? type)
    {
        switch (type)
        {
            case "begin" when _resultBegun.Count < MaxNesting:
                _resultBegun.Add(false);
                break;
            case "separate" when _resultBegun.Count > 0:
                _resultBegun[^1] = true;
                break;
            case "end" when _resultBegun.Count > 0:
                _resultBegun.RemoveAt(_resultBegun.Count - 1);
                break;
        }
    }

    /// <summary>Codes stay within a paragraph; one that is never closed must not hide the rest of the document.</summary>
    public void EndParagraph() => _resultBegun.RemoveAll(begun => !begun);
}
