namespace ResumeSkills.Critique;

/// <summary>What a rule may look at.</summary>
/// <param name="Here">The statement under review; for rules about the whole document, all of its text.</param>
internal sealed record Context(Manuscript Manuscript, Passage Here)
{
    private const int MaxQuote = 60;

    public Words Words => Here.Words;

    public Settings Settings => Manuscript.Settings;

    /// <summary>The job or project that the statement belongs to.</summary>
    public Entry Entry => Manuscript.EntryOf(Here);

    public Context At(Passage passage) => this with { Here = passage };

    /// <summary>A remark about words <paramref name="first"/> to before <paramref name="end"/>.</summary>
    public Remark Remark(int first, int end, string message) => new(Words.Span(first, end), message);

    public Remark Remark(Hit hit, string message) => Remark(hit.First, hit.End, message);

    /// <summary>A remark about the whole statement.</summary>
    public Remark Remark(string message) => Remark(0, Words.Count, message);

    /// <summary>The words as written, between quotation marks, and not too many of them.</summary>
    public string Quote(int first, int end)
    {
        var text = Words.Span(first, end).Of(Words.Text);
        if (text.Length > MaxQuote)
        {
            var space = text.LastIndexOf(' ', MaxQuote);
            text = text[..(space > 0 ? space : char.IsHighSurrogate(text[MaxQuote - 1]) ? MaxQuote - 1 : MaxQuote)] + " …";
        }

        return $"\"{text}\"";
    }

    public string Quote(Hit hit) => Quote(hit.First, hit.End);
}
