using System.Globalization;
using ResumeSkills.Tagging;

namespace ResumeSkills.Train.Words;

/// <summary>Reads the word lists beside this file. The language of frames is told in <see cref="FrameParser"/>.</summary>
internal sealed class LexiconReader(string folder)
{
    /// <summary>Relations of people to the writer; every other class of counterparts.tsv is one of things.</summary>
    private static readonly string[] PersonClasses =
        ["subordinate", "peer", "superior", "learner", "served", "external", "public", "person-in-need", "group-of-difference"];

    private static readonly (string File, WordFlags Flag)[] WordLists =
    [
        ("phrase-breaks", WordFlags.PhraseBreak), ("before-verbs", WordFlags.BeforeVerb), ("numbers", WordFlags.Number),
        ("things", WordFlags.Thing), ("claim-before", WordFlags.BeforeTrait), ("claim-after", WordFlags.AfterTrait),
        ("course-words", WordFlags.Course), ("attended-words", WordFlags.Attended),
        ("frequency-words", WordFlags.Frequency), ("time-units", WordFlags.TimeUnit), ("number-labels", WordFlags.NumberLabel), ("change-verbs", WordFlags.Change),
        ("fillers", WordFlags.Filler),
    ];

    public LexiconBuilder Read()
    {
        var lexicon = new LexiconBuilder();
        foreach (var (file, flag) in WordLists)
        {
            foreach (var word in Words(file + ".txt"))
                lexicon.Flag(word, flag);
        }

        var verbs = new VerbForms(
            Rows("irregular-verbs.tsv").ToDictionary(r => r[0], r => r[1].Split(' '), StringComparer.Ordinal),
            Words("doubling-verbs.txt").ToHashSet(StringComparer.Ordinal));
        foreach (var verb in Words("verbs.txt"))
            ReadVerb(lexicon, verbs, verb);
        ReadNouns(lexicon);
        ReadClaims(lexicon);
        ReadTerms(lexicon);
        foreach (var opener in Words("claim-openers.txt"))
            lexicon.ClaimOpeners.Add(Hashes(opener), 0, Math.Max);
        foreach (var phrase in Words("outcome-phrases.txt"))
            lexicon.Outcomes.Add(Hashes(phrase), 0, Math.Max);
        var frames = new FrameParser(lexicon, verbs);
        foreach (var row in Rows("act-frames.tsv").Concat(Rows("common-frames.tsv")))
            frames.Read(row[0], row[1], byte.Parse(row[2], CultureInfo.InvariantCulture), plain: false);
        foreach (var row in Rows("plain-frames.tsv").Concat(Rows("technical-frames.tsv")))
            frames.Read(row[0], row[1], byte.Parse(row[2], CultureInfo.InvariantCulture), plain: true);
        foreach (var row in Rows("word-clusters.tsv"))
            lexicon.Cluster(row[0], ushort.Parse(row[1], CultureInfo.InvariantCulture), ushort.Parse(row[2], CultureInfo.InvariantCulture));
        return lexicon;
    }

    /// <summary>The hashes of a phrase's words, as a statement's words are hashed.</summary>
    private static ulong[] Hashes(string phrase)
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

    private static void ReadVerb(LexiconBuilder lexicon, VerbForms verbs, string verb)
    {
        if (!verb.Contains(' ', StringComparison.Ordinal))
            lexicon.Verb(verb, verbs.Of(verb));
    }

    private void ReadNouns(LexiconBuilder lexicon)
    {
        lexicon.NounClasses.AddRange(PersonClasses);
        lexicon.Persons = (1 << PersonClasses.Length) - 1;
        var rows = Rows("counterparts.tsv").Concat(Rows("things-by-class.tsv"));
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
                lexicon.Nouns.Add(Hashes(phrase), 1 << number, (a, b) => a | b);
        }
    }

    private static IEnumerable<string> SingularAndPlural(string phrase) => [phrase, VerbForms.WithS(phrase)];

    private void ReadClaims(LexiconBuilder lexicon)
    {
        foreach (var row in Rows("claims.tsv"))
        {
            var skills = row[1].Split(',').Aggregate(0u, (mask, code) => mask | 1u << SkillCodes.Index(code));
            var words = Hashes(row[0]);
            lexicon.ClaimEntries.Add(new ClaimEntry(skills, words.Length == 1));
            lexicon.Claims.Add(words, lexicon.ClaimEntries.Count - 1, Math.Min);
        }
    }

    private void ReadTerms(LexiconBuilder lexicon)
    {
        foreach (var row in Rows("terms.tsv"))
        {
            var skill = (byte)(SkillCodes.Index(row[1]) - SkillCodes.Workplace);
            var ambiguous = row.Length > 3 && row[3].StartsWith("ambiguous", StringComparison.Ordinal);
            lexicon.TermEntries.Add(new TermEntry(skill, Enum.Parse<TermKind>(row[2], ignoreCase: true), ambiguous));
            foreach (var phrase in SingularAndPlural(row[0]))
                lexicon.Terms.Add(Hashes(phrase), lexicon.TermEntries.Count - 1, Math.Min);
        }
    }

    private IEnumerable<string> Words(string file) => File.ReadLines(Path.Combine(folder, file)).Where(line => line.Length > 0);

    private IEnumerable<string[]> Rows(string file) => Words(file).Skip(1).Select(line => line.Split('\t'));
}
