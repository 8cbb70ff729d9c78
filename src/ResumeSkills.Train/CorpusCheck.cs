using System.Globalization;
using ResumeSkills.Tagging;

namespace ResumeSkills.Train;

/// <summary>Faults of the training corpus: unknown labels, lines that stand twice or almost twice, lines of real documents, too few lines.</summary>
internal static class CorpusCheck
{
    private const int MinimumLines = 12_000;
    private const int MinimumWorkplace = 300;
    private const int MinimumTechnical = 150;

    /// <summary>Lines of which this share of word pairs is the same, numbers aside, teach the same thing twice.</summary>
    private const double NearDuplicate = 0.85;

    /// <summary>All faults, each as a sentence that names the file and the line.</summary>
    /// <param name="realFolder">Real lines that must not be trained on; skipped where the folder is missing.</param>
    public static List<string> Run(string corpus, string realFolder)
    {
        var problems = new List<string>();
        var texts = new List<(string Where, string Text)>();
        foreach (var file in Directory.GetFiles(corpus, "*.tsv").Order(StringComparer.Ordinal))
        {
            var second = Path.GetFileName(file).StartsWith("second", StringComparison.Ordinal);
            foreach (var (number, line) in File.ReadLines(file).Index().Skip(second ? 1 : 0))
            {
                var where = string.Create(CultureInfo.InvariantCulture, $"{Path.GetFileName(file)}:{number + 1}");
                var columns = line.Split('\t');
                if (columns.Length != (second ? 5 : 3) || columns[0].Length == 0 || columns.Skip(1).Any(c => !IsLabels(c)))
                    problems.Add($"{where}: not text and known labels: {line}");
                else if (!second)
                    texts.Add((where, columns[0]));
            }
        }

        problems.AddRange(Repeated(texts));
        problems.AddRange(Real(texts, realFolder));
        if (problems.Count == 0)
            problems.AddRange(TooFew(Corpus.Read(corpus)));
        return problems;
    }

    private static bool IsLabels(string column) =>
        column == "-" || column.Split(',').All(tag =>
        {
            var parts = tag.Split(':');
            return SkillCodes.All.Contains(parts[0]) && (parts.Length == 1 ? parts[0].StartsWith("H-", StringComparison.Ordinal) : parts[1] is "1" or "2" or "3" or "4");
        });

    private static IEnumerable<string> Repeated(List<(string Where, string Text)> texts)
    {
        var byPair = new Dictionary<ulong, List<int>>();
        for (var i = 0; i < texts.Count; i++)
        {
            var pairs = Pairs(texts[i].Text);
            var shared = new Dictionary<int, int>();
            foreach (var other in pairs.SelectMany(p => byPair.GetValueOrDefault(p, [])))
                shared[other] = shared.GetValueOrDefault(other) + 1;
            foreach (var (other, count) in shared.Where(s => s.Value >= NearDuplicate * Math.Max(pairs.Count, Pairs(texts[s.Key].Text).Count)))
                yield return $"{texts[i].Where}: almost {texts[other].Where}, {count} word pairs alike: {texts[i].Text}";
            foreach (var pair in pairs)
            {
                if (!byPair.TryAdd(pair, [i]))
                    byPair[pair].Add(i);
            }
        }
    }

    private static IEnumerable<string> Real(List<(string Where, string Text)> texts, string folder)
    {
        if (!Directory.Exists(folder))
            return [];
        var real = Directory.GetFiles(folder, "*.tsv").SelectMany(File.ReadLines).Select(l => Key(l.Split('\t')[^1])).ToHashSet();
        return texts.Where(t => real.Contains(Key(t.Text))).Select(t => $"{t.Where}: a line of a real document: {t.Text}");
    }

    private static IEnumerable<string> TooFew(List<Example> examples)
    {
        if (examples.Count < MinimumLines)
            yield return string.Create(CultureInfo.InvariantCulture, $"{examples.Count} lines, fewer than {MinimumLines}");
        for (var k = 0; k < SkillCodes.Count; k++)
        {
            var shown = examples.Count(e => e.Targets[k] > 0.5f && e.Levels[k] >= 2);
            var least = k < SkillCodes.Workplace ? MinimumWorkplace : MinimumTechnical;
            if (shown < least)
                yield return string.Create(CultureInfo.InvariantCulture, $"{shown} lines show {SkillCodes.All[k]}, fewer than {least}");
        }
    }

    private static List<ulong> Words(string text)
    {
        var tokens = new TokenList();
        tokens.Read(text);
        var words = new List<ulong>();
        foreach (ref readonly var token in tokens.AsSpan())
        {
            if (token.Kind == TokenKind.Word)
                words.Add(NGrams.Normal(tokens, token));
        }

        return words;
    }

    private static ulong Key(string text) => Words(text).Aggregate(WordHash.Seed, WordHash.Step);

    private static HashSet<ulong> Pairs(string text)
    {
        var words = Words(text);
        return words.Count == 1 ? [words[0]] : [.. words.Zip(words.Skip(1), WordHash.Step)];
    }
}
