namespace ResumeSkills.Structure;

/// <summary>Tells a cover letter from a resume, and its body from greeting, closing and address.</summary>
internal static class LetterSigns
{
    private static readonly string[] Greetings = ["dear ", "to whom it may concern", "hello ", "hi ", "good morning", "good afternoon", "greetings", "respected "];

    private static readonly string[] Closings =
    [
        "sincerely", "yours ", "kind regards", "best regards", "warm regards", "regards", "respectfully", "best wishes",
        "with best regards", "with kind regards", "many thanks", "thank you,", "thanks,", "cordially", "faithfully", "all the best", "best,",
    ];

    private const int MaxGreetingLength = 70;
    private const int MaxClosingLength = 40;

    // A letter may have a heading or two above its greeting ("Profile", "Contact"); a resume with a letter behind it has more.
    private const int MostHeadingsAboveGreeting = 3;

    /// <summary>The line of the greeting, or -1 where the document holds no letter.</summary>
    public static int Greeting(Document document) =>
        Find(document, 0, text => text.Length <= MaxGreetingLength && StartsWithAny(text, Greetings));

    /// <summary>Whether the whole document is a letter rather than a resume, or a resume with a letter behind it.</summary>
    public static bool IsLetter(int greeting, List<Heading> headings) =>
        greeting >= 0 && headings.Count(heading => heading.First < greeting) < MostHeadingsAboveGreeting;

    /// <summary>What stands between greeting and closing; the whole text where there is no letter.</summary>
    public static TextSpan Body(Document document)
    {
        var greeting = Greeting(document);
        var closing = ClosingLine(document, greeting);
        return TextSpan.FromBounds(
            greeting < 0 ? 0 : document.Lines[greeting].Span.End,
            closing > greeting ? document.Lines[closing].Span.Start : document.Text.Length);
    }

    private static int ClosingLine(Document document, int after) =>
        Find(document, after + 1, text => text.Length <= MaxClosingLength && StartsWithAny(text, Closings));

    private static int Find(Document document, int from, Func<string, bool> fits)
    {
        for (var i = from; i < document.Lines.Count; i++)
        {
            if (fits(document.TextOf(document.Lines[i]).Trim()))
                return i;
        }

        return -1;
    }

    private static bool StartsWithAny(string text, string[] phrases) =>
        phrases.Any(phrase => text.StartsWith(phrase, StringComparison.OrdinalIgnoreCase));
}
