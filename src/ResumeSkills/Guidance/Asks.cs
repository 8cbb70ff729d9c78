namespace ResumeSkills.Guidance;

/// <summary>Tells what a posting asks for from what it says about the employer, the offer and the law.</summary>
public static class Asks
{
    private const int MostWordsOfHeading = 7;

    private static readonly Dictionary<string, bool> Headings = EmbeddedText.Rows("Guidance/posting-headings.tsv")
        .ToDictionary(row => PlainText.Of(row[1]), row => row[0] == "asks", StringComparer.Ordinal);

    private static readonly IReadOnlyList<string> NotAsked = PlainText.Phrases("Guidance/posting-not-asked.txt");
    private static readonly IReadOnlyList<string> Signs = PlainText.Phrases("Guidance/posting-ask-signs.txt");
    private static readonly IReadOnlyList<string> AboutThem = PlainText.Phrases("Guidance/posting-about-them.txt");
    private static readonly IReadOnlyList<string> Asking = PlainText.Phrases("Guidance/posting-asking.txt");

    private static readonly string[] Openers =
        [.. EmbeddedText.Lines("Guidance/posting-openers.txt").OrderByDescending(opener => opener.Length).ThenBy(opener => opener, StringComparer.Ordinal)];

    /// <summary>The passages that ask for something, in the order of the posting.</summary>
    /// <param name="passages">All passages of <paramref name="posting"/>.</param>
    public static IReadOnlyList<Ask> Of(Document posting, IReadOnlyList<Bullet> passages)
    {
        var marked = posting.Lines.Where(line => line.Bold || line.HeadingLevel > 0).Select(line => line.Span).ToList();
        var asks = new List<Ask>();
        bool? underAsks = null;
        foreach (var passage in passages)
        {
            var plain = PlainText.Of(passage.Text);
            if (Headings.TryGetValue(plain, out var heading))
                underAsks = heading;
            else if (IsHeading(passage.Text, plain, marked.Exists(passage.Span.Overlaps)))
                underAsks = plain.StartsWith(" about ", StringComparison.Ordinal) || plain.StartsWith(" why ", StringComparison.Ordinal) ? false : null;
            else if (underAsks != false && passage.Number > 1 && IsAsk(plain, underAsks == true))
                asks.Add(new Ask(passage, OpenerOf(passage.Text)));
        }

        return asks;
    }

    private static bool IsHeading(string text, string plain, bool marked) =>
        plain.AsSpan().Count(' ') <= MostWordsOfHeading + 1 && (text[^1] == ':' || (marked && text[^1] is not ('.' or ';' or ',')));

    private static bool IsAsk(string plain, bool underAsks)
    {
        if (PlainText.HasAny(plain, NotAsked))
            return false;
        if (AboutThem.Any(phrase => plain.StartsWith(phrase, StringComparison.Ordinal)) && !PlainText.HasAny(plain, Asking))
            return false;
        return underAsks || PlainText.HasAny(plain, Signs) || BeginsWithVerb(plain);
    }

    private static bool BeginsWithVerb(string plain) => Verbs.Of(plain.Split(' ')[1]).Any(reading => reading.Form != VerbForm.Past);

    private static int OpenerOf(string text)
    {
        var start = 0;
        while (Array.Find(Openers, opener => Begins(text, start, opener)) is { } found)
            start += found.Length + 1;
        return start;
    }

    private static bool Begins(string text, int start, string opener) =>
        text.Length > start + opener.Length + 1 && text[start + opener.Length] == ' '
        && string.Compare(text.Replace('’', '\''), start, opener, 0, opener.Length, StringComparison.OrdinalIgnoreCase) == 0;
}
