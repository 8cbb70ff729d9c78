using System.Text.Json;
using ResumeSkills.Tagging;
using ResumeSkills.Train.Words;

namespace ResumeSkills.Train;

/// <summary>
/// <c>train</c> writes weights.bin, lexicon.bin and metrics.json of models/skills from the corpus and settings.json beside them and from the word
/// lists of this project; <c>evaluate</c> prints what they are worth; <c>check</c> looks for faults of the corpus; <c>tag</c> answers lines from
/// standard input; <c>cluster</c> makes word-clusters.tsv from a file of word vectors. Run from the root of the repository.
/// </summary>
internal static class Commands
{
    private const string Folder = "models/skills";
    private const string Words = "src/ResumeSkills.Train/Words";

    public static int Run(string[] args)
    {
        switch (args.FirstOrDefault())
        {
            case "train":
                Train();
                return 0;
            case "evaluate":
                Evaluate();
                return 0;
            case "check":
                return Check();
            case "cluster":
                Cluster(args[1]);
                return 0;
            case "tag":
                TagLines(args.ElementAtOrDefault(1) ?? $"{Folder}/weights.bin");
                return 0;
            default:
                Console.Error.WriteLine("usage: train | evaluate | check | tag [WEIGHTS] | cluster VECTORS");
                return 2;
        }
    }

    private static int Check()
    {
        var problems = CorpusCheck.Run($"{Folder}/corpus", "../shared/real");
        foreach (var problem in problems)
            Console.WriteLine(problem);
        return problems.Count == 0 ? 0 : 1;
    }

    /// <summary>Words of the corpus are kept however rare they are.</summary>
    private static void Cluster(string vectors)
    {
        var words = Corpus.Read($"{Folder}/corpus").SelectMany(e => e.Text.ToLowerInvariant().Split(e.Text.Where(c => !char.IsAsciiLetterOrDigit(c)).Distinct().ToArray()));
        new WordClustering(words.ToHashSet(StringComparer.Ordinal)).Run(vectors, $"{Words}/word-clusters.tsv");
    }

    private static void Train()
    {
        File.WriteAllBytes($"{Folder}/lexicon.bin", new LexiconReader(Words).Read().ToBytes());
        var lexicon = ReadLexicon();
        var examples = Corpus.Read($"{Folder}/corpus");
        var trained = new Training(examples, Settings.Read($"{Folder}/settings.json"), lexicon).Run();
        var tagger = Training.TaggerOf(trained.Weights, lexicon);
        var metrics = new Metrics
        {
            Lines = examples.Count,
            Thresholds = Taxonomy.Skills.Zip(trained.Thresholds).ToDictionary(p => p.First.Id, p => Math.Round(p.Second, 4), StringComparer.Ordinal),
            Reliability = ReliabilityBin.Of(examples, trained.HeldOut),
            CrossValidated = Figures.Of(LineScores.Of(examples, trained.HeldOut)),
            Resubstituted = Figures.Of(LineScores.Of(examples, [.. examples.Select(e => tagger.Tag(e.Text))])),
        };
        File.WriteAllBytes($"{Folder}/weights.bin", trained.Weights);
        metrics.Write($"{Folder}/metrics.json");
        Console.WriteLine($"{examples.Count} lines; held out: {LineScores.Of(examples, trained.HeldOut)}");
    }

    private static void Evaluate()
    {
        var lexicon = ReadLexicon();
        var examples = Corpus.Read($"{Folder}/corpus");
        var trained = new Training(examples, Settings.Read($"{Folder}/settings.json"), lexicon).Run();
        Console.WriteLine(Evaluation.Report("corpus, held out", examples, trained.HeldOut, worst: 20));
        var tagger = Training.TaggerOf(trained.Weights, lexicon);
        foreach (var file in new[] { "gold-dev.tsv", "gold-dev-letters.tsv" }.Select(f => $"../shared/real/{f}").Where(File.Exists))
        {
            var lines = Corpus.ReadGold(file);
            Console.WriteLine(Evaluation.Report(Path.GetFileName(file), lines, [.. lines.Select(l => tagger.Tag(l.Text))], worst: 20));
        }
    }

    private static Lexicon ReadLexicon() => new(File.ReadAllBytes($"{Folder}/lexicon.bin"));

    private static void TagLines(string weights)
    {
        var tagger = Training.TaggerOf(File.ReadAllBytes(weights), ReadLexicon());
        while (Console.ReadLine() is { } line)
        {
            var tags = tagger.Tag(line).Select(t => new
            {
                skill = t.Skill.Id,
                level = t.Level switch { Level.Claimed => "claimed", Level.Shown => "shown", Level.ShownWithScope => "shown-with-scope", _ => "shown-with-outcome" },
                confidence = t.Confidence,
                evidence = t.Evidence.Select(e => new { part = e.Part.ToString(), words = e.Span.Of(line), weight = e.Weight }),
            });
            Console.WriteLine(JsonSerializer.Serialize(new { text = line, tags }));
        }
    }
}
