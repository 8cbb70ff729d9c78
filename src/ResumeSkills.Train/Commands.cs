using System.Text.Json;
using ResumeSkills.Tagging;

namespace ResumeSkills.Train;

/// <summary>
/// <c>train</c> writes models/skills/weights.bin and metrics.json from the corpus and settings.json beside them; <c>evaluate</c> prints what
/// they are worth; <c>tag</c> answers lines from standard input with the weights on disk. Run from the root of the repository.
/// </summary>
internal static class Commands
{
    private const string Folder = "models/skills";

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
            case "tag":
                TagLines(args.ElementAtOrDefault(1) ?? $"{Folder}/weights.bin");
                return 0;
            case "try":
                return Trial.Run(args[1..]);
            default:
                Console.Error.WriteLine("usage: train | evaluate | tag [WEIGHTS]");
                return 2;
        }
    }

    private static void Train()
    {
        var examples = Corpus.Read($"{Folder}/corpus");
        var trained = new Training(examples, Settings.Read($"{Folder}/settings.json")).Run();
        var tagger = Training.TaggerOf(trained.Weights);
        var metrics = new Metrics
        {
            Lines = examples.Count,
            WorkplaceThreshold = Math.Round(trained.Calibration.Workplace, 4),
            TechnicalThreshold = Math.Round(trained.Calibration.Technical, 4),
            CrossValidated = Figures.Of(LineScores.Of(examples, trained.HeldOut)),
            Resubstituted = Figures.Of(LineScores.Of(examples, [.. examples.Select(e => tagger.Tag(e.Text))])),
        };
        File.WriteAllBytes($"{Folder}/weights.bin", trained.Weights);
        metrics.Write($"{Folder}/metrics.json");
        Console.WriteLine($"{examples.Count} lines; held out: {LineScores.Of(examples, trained.HeldOut)}");
    }

    private static void Evaluate()
    {
        var examples = Corpus.Read($"{Folder}/corpus");
        var trained = new Training(examples, Settings.Read($"{Folder}/settings.json")).Run();
        Console.WriteLine(Evaluation.Report("corpus, held out", examples, trained.HeldOut, worst: 20));
        var tagger = Training.TaggerOf(trained.Weights);
        foreach (var file in new[] { "gold-dev.tsv", "gold-dev-letters.tsv" }.Select(f => $"../shared/real/{f}").Where(File.Exists))
        {
            var lines = Corpus.ReadGold(file);
            Console.WriteLine(Evaluation.Report(Path.GetFileName(file), lines, [.. lines.Select(l => tagger.Tag(l.Text))], worst: 20));
        }
    }

    private static void TagLines(string weights)
    {
        var tagger = Training.TaggerOf(File.ReadAllBytes(weights));
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
