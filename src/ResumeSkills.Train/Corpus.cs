namespace ResumeSkills.Train;

/// <summary>The labelled lines of a folder: first readings, each merged with the second reading of the same line where there is one.</summary>
internal static class Corpus
{
    public static List<Example> Read(string folder, bool second = true)
    {
        var files = Directory.GetFiles(folder, "*.tsv").Order(StringComparer.Ordinal).ToList();
        var examples = new List<Example>();
        var index = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var file in files.Where(f => !IsSecond(f)))
        {
            var source = Path.GetFileNameWithoutExtension(file);
            foreach (var columns in File.ReadLines(file).Select(l => l.Split('\t')).Where(c => c.Length == 3))
            {
                if (index.TryAdd(columns[0], examples.Count))
                    examples.Add(Example.Parse(columns[0], columns[1], columns[2], source));
            }
        }

        if (second)
        {
            foreach (var file in files.Where(IsSecond))
            {
                foreach (var columns in File.ReadLines(file).Skip(1).Select(l => l.Split('\t')).Where(c => c.Length == 5))
                {
                    if (index.TryGetValue(columns[0], out var at))
                        examples[at] = Merge(examples[at], Example.Parse(columns[0], columns[3], columns[4], examples[at].Source));
                }
            }
        }

        return examples;
    }

    public static List<Example> ReadGold(string file) =>
        [.. File.ReadLines(file).Skip(1).Select(l => l.Split('\t', 4)).Select(c => Example.Parse(c[3], c[1], c[2], "gold"))];

    private static bool IsSecond(string file) => Path.GetFileName(file).StartsWith("second", StringComparison.Ordinal);

    private static Example Merge(Example first, Example second)
    {
        var targets = first.Targets.Zip(second.Targets, (a, b) => (a + b) / 2).ToArray();
        var levels = first.Levels.Zip(second.Levels, (a, b) => a == 0 ? b : b == 0 ? a : Math.Min(a, b)).ToArray();
        return first with { Targets = targets, Levels = levels };
    }
}
