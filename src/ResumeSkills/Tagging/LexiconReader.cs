namespace ResumeSkills.Tagging;

/// <summary>Reads the word lists beside this file. The language of frames is told in <see cref="FrameParser"/>.</summary>
internal static class LexiconReader
{
    /// <summary>Relations of people to the writer; every other class of counterparts.tsv is one of things.</summary>
    private static readonly string[] PersonClasses =
        ["subordinate", "peer", "superior", "learner", "served", "external", "public", "person-in-need", "group-of-difference"];

    private static readonly (string File, WordFlags Flag)[] WordLists =
    [
        ("phrase-breaks", WordFlags.PhraseBreak), ("before-verbs", WordFlags.BeforeVerb), ("numbers", WordFlags.Number),
        ("things", WordFlags.Thing), ("claim-before", WordFlags.BeforeTrait), ("claim-after", WordFlags.AfterTrait),
        ("course-words", WordFlags.Course), ("attended-words", WordFlags.Attended),
        ("frequency-words", WordFlags.Frequency), ("time-units", WordFlags.TimeUnit), ("number-labels", WordFlags.NumberLabel),
    ];

    public static LexiconBuilder FromResources()
    {
        var lexicon = new LexiconBuilder();
        foreach (var (file, flag) in WordLists)
        {
            foreach (var word in DataFile.Words($"Tagging/Lexicon/{file}.txt"))
                lexicon.Flag(word, flag);
        }

        var verbs = new VerbForms(
            DataFile.Rows("Tagging/Lexicon/irregular-verbs.tsv").ToDictionary(r => r[0], r => r[1].Split(' '), StringComparer.Ordinal),
            DataFile.Words("Tagging/Lexicon/doubling-verbs.txt").ToHashSet(StringComparer.Ordinal));
        foreach (var row in DataFile.Rows("Tagging/Lexicon/verbs.tsv"))
            ReadVerb(lexicon, verbs, row[0], row[1]);
        ReadNouns(lexicon);
        ReadClaims(lexicon);
        ReadTerms(lexicon);
        foreach (var opener in DataFile.Words("Tagging/Lexicon/claim-openers.txt"))
            lexicon.ClaimOpeners.Add(Words(opener), 0, Math.Max);
        foreach (var phrase in DataFile.Words("Tagging/Lexicon/outcome-phrases.txt"))
            lexicon.Outcomes.Add(Words(phrase), 0, Math.Max);
        var frames = new FrameParser(lexicon, verbs);
        foreach (var row in DataFile.Rows("Tagging/Lexicon/act-frames.tsv"))
            frames.Read(row[0], row[1], byte.Parse(row[2], System.Globalization.CultureInfo.InvariantCulture), plain: false);
        foreach (var row in DataFile.Rows("Tagging/Lexicon/plain-frames.tsv"))
            frames.Read(row[0], row[1], byte.Parse(row[2], System.Globalization.CultureInfo.InvariantCulture), plain: true);
        return lexicon;
    }

    /// <summary>The hashes of a phrase's words, as a statement's words are hashed.</summary>
    public static ulong[] Words(string phrase)
    {
        var tokens = new TokenList();
        tokens.Read(phrase);
        var words = new List<ulong>();
        foreach (ref readonly var token in tokens.AsSpan())
        {
            if (token.Kind == TokenKind.Word)
                words.Add(token.Hash);
        }

        return [.. words];
    }

    private static void ReadVerb(LexiconBuilder lexicon, VerbForms verbs, string verb, string category)
    {
        if (verb.Contains(' ', StringComparison.Ordinal))
            return;
        var number = lexicon.VerbClasses.IndexOf(category);
        if (number < 0)
        {
            number = lexicon.VerbClasses.Count;
            lexicon.VerbClasses.Add(category);
        }

        lexicon.Verb(verb, number, verbs.Of(verb));
    }

    private static void ReadNouns(LexiconBuilder lexicon)
    {
        lexicon.NounClasses.AddRange(PersonClasses);
        lexicon.Persons = (1 << PersonClasses.Length) - 1;
        var rows = DataFile.Rows("Tagging/Lexicon/counterparts.tsv").Concat(DataFile.Rows("Tagging/Lexicon/things-by-class.tsv"));
        foreach (var row in rows)
        {
            if (row.Length > 2 && row[2].Contains("do not match alone", StringComparison.Ordinal))
                continue;
            var number = lexicon.NounClasses.IndexOf(row[1]);
            if (number < 0)
            {
                number = lexicon.NounClasses.Count;
                lexicon.NounClasses.Add(row[1]);
            }

            foreach (var phrase in SingularAndPlural(row[0]))
                lexicon.Nouns.Add(Words(phrase), 1 << number, (a, b) => a | b);
        }
    }

    private static IEnumerable<string> SingularAndPlural(string phrase) => [phrase, VerbForms.WithS(phrase)];

    private static void ReadClaims(LexiconBuilder lexicon)
    {
        foreach (var row in DataFile.Rows("Tagging/Lexicon/claims.tsv"))
        {
            var skills = row[1].Split(',').Aggregate(0u, (mask, code) => mask | 1u << SkillCodes.Index(code));
            var words = Words(row[0]);
            lexicon.ClaimEntries.Add(new ClaimEntry(skills, words.Length == 1));
            lexicon.Claims.Add(words, lexicon.ClaimEntries.Count - 1, Math.Min);
        }
    }

    private static void ReadTerms(LexiconBuilder lexicon)
    {
        foreach (var row in DataFile.Rows("Tagging/Lexicon/terms.tsv"))
        {
            var skill = (byte)(SkillCodes.Index(row[1]) - SkillCodes.Workplace);
            var ambiguous = row.Length > 3 && row[3].StartsWith("ambiguous", StringComparison.Ordinal);
            lexicon.TermEntries.Add(new TermEntry(skill, Enum.Parse<TermKind>(row[2], ignoreCase: true), ambiguous));
            foreach (var phrase in SingularAndPlural(row[0]))
                lexicon.Terms.Add(Words(phrase), lexicon.TermEntries.Count - 1, Math.Min);
        }
    }
}
