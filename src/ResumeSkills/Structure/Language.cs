namespace ResumeSkills.Structure;

/// <summary>Refuses documents in another language: the words that show a skill are known for English only.</summary>
internal static class Language
{
    // Fewer words than this are a list of names and terms, which have no language.
    private const int FewestWords = 60;

    // Running English has 30-45 % function words, resumes of bare lists still 8 % and more; other languages share one or two of them.
    private const double LeastEnglish = 0.05;
    private const double LeastForeign = 0.10;

    private static readonly Dictionary<string, HashSet<string>> FunctionWords = EmbeddedText.Rows("Structure/function-words.txt")
        .ToDictionary(cells => cells[0], cells => new HashSet<string>(cells[1].Split(' '), StringComparer.OrdinalIgnoreCase), StringComparer.Ordinal);

    /// <exception cref="UnreadableDocumentException">The text is plainly in another language.</exception>
    public static void RequireEnglish(Document document)
    {
        var words = document.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .Select(word => word.Trim('.', ',', ';', ':', '(', ')', '"', '!', '?'))
            .Where(word => word.Any(char.IsLetter))
            .ToList();
        if (IsMostlyInAnotherScript(document.Text))
            throw Refusal(document, "another script");
        if (words.Count < FewestWords || Share("English") >= LeastEnglish)
            return;
        var foreign = FunctionWords.Keys.Where(name => name != "English").MaxBy(Share)!;
        if (Share(foreign) >= LeastForeign)
            throw Refusal(document, foreign);

        double Share(string language) => (double)words.Count(FunctionWords[language].Contains) / words.Count;
    }

    private static bool IsMostlyInAnotherScript(string text)
    {
        var letters = text.Where(char.IsLetter).ToList();
        return letters.Count >= FewestWords && letters.Count(c => c > '\u024F' && c < '\uE000') > letters.Count / 2;
    }

    private static UnreadableDocumentException Refusal(Document document, string language) => new(
        document.Name, UnreadableCause.NotEnglish, $"the text seems to be in {language}; only English documents can be checked so far.");
}
