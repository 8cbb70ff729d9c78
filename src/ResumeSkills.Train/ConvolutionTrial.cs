using System.Diagnostics;
using ResumeSkills.Tagging;

namespace ResumeSkills.Train;

internal static class ConvolutionTrial
{
    public static int Run(List<Example> examples, Settings settings, string mode)
    {
        var gold = Corpus.ReadGold("/work/shared/real/gold-dev.tsv");
        var rd = Corpus.ReadGold("/work/notes/realdev.tsv");
        var letters = Corpus.ReadGold("/work/shared/real/gold-dev-letters.tsv");
        var inputs = ConvolutionInput.Of([.. examples.Select(e => e.Text)]);
        var goldIn = ConvolutionInput.Of([.. gold.Concat(letters).Concat(rd).Select(e => e.Text)]);
        float[][] targets = [.. examples.Select(Targets.Of)];
        float[] weights = [.. examples.Select(e => settings.WeightOf(e.Source))];
        var training = new Training(examples, settings);
        var (wide, models) = training.OutOfFold();
        var full = training.TrainAll();
        var goldFeatures = FeatureSet.Of([.. gold.Concat(letters).Concat(rd).Select(e => e.Text)]);
        var goldWide = Enumerable.Range(0, goldIn.Length).Select(i => { var z = new float[32]; full.Scores(goldFeatures.Rows[i], goldFeatures.Values[i], z); return z; }).ToArray();
        var deep = new float[examples.Count][];
        var goldDeep = goldIn.Select(_ => new float[32]).ToArray();
        var folds = mode == "one" ? new[] { 0 } : Enumerable.Range(0, settings.Folds).ToArray();
        var watch = Stopwatch.StartNew();
        Parallel.ForEach(folds, new ParallelOptions { MaxDegreeOfParallelism = 2 }, fold =>
        {
            var net = new ConvolutionTrainer(inputs, targets, weights, settings, settings.Seed).Train([.. Enumerable.Range(0, examples.Count).Where(i => training.FoldOf(i) != fold)]);
            for (var i = 0; i < examples.Count; i++) if (training.FoldOf(i) == fold) deep[i] = Score(net, inputs[i]);
            lock (goldDeep) for (var i = 0; i < goldIn.Length; i++) { var z = Score(net, goldIn[i]); for (var k = 0; k < 32; k++) goldDeep[i][k] += z[k] / folds.Length; }
        });
        Console.WriteLine($"trained in {watch.Elapsed.TotalSeconds:F0} s");
        var held = Enumerable.Range(0, examples.Count).Where(i => deep[i] is not null).ToList();
        Report("wide", held, i => wide[i], i => goldWide[i]);
        Report("deep", held, i => deep[i], i => goldDeep[i]);
        foreach (var a in new[] { .35f, .5f, .65f })
            Report($"mix {a}", held, i => [.. wide[i].Zip(deep[i], (x, y) => ((1 - a) * x) + (a * y))], i => [.. goldWide[i].Zip(goldDeep[i], (x, y) => ((1 - a) * x) + (a * y))]);
        return 0;

        void Report(string name, List<int> lines, Func<int, float[]> score, Func<int, float[]> goldScore)
        {
            List<Example> some = [.. lines.Select(i => examples[i])];
            var z = lines.Select(score).ToList();
            var calibration = Calibration.Fit(some, z);
            var p = z.ConvertAll(calibration.Apply);
            var n = Enumerable.Range(0, some.Count).Where(i => some[i].Source[0] == 'n').ToList();
            var g = Enumerable.Range(0, gold.Count + letters.Count + rd.Count).Select(i => calibration.Apply(goldScore(i))).ToList();
            Scores S(IReadOnlyList<Example> e, IReadOnlyList<float[]> q) => Decision.Score(e, q, calibration.Workplace, calibration.Technical);
            Console.WriteLine($"{name,-9} at {calibration.Workplace:F2} {calibration.Technical:F2}  cv {S(some, p)}\n{"",9} n {S([.. n.Select(i => some[i])], [.. n.Select(i => p[i])])}\n{"",9} gold {S(gold, g[..gold.Count])}\n{"",9} lett {S(letters, g[gold.Count..(gold.Count + letters.Count)])}\n{"",9} real {S(rd, g[(gold.Count + letters.Count)..])}\n{"",9} both {S([.. gold, .. rd], [.. g[..gold.Count], .. g[(gold.Count + letters.Count)..]])}");
        }
    }

    public static float[] Score(ConvolutionWeights net, ConvolutionInput input)
    {
        var z = new float[32];
        var x = new float[Math.Max(4, input.Words.Length + 3) * WordVectors.Dimensions];
        for (var t = 0; t < input.Words.Length; t++)
            net.Embed(input.Words[t], input.Tags[t], x.AsSpan(t * WordVectors.Dimensions, WordVectors.Dimensions));
        var projected = new float[Math.Max(1, input.Words.Length) * net.Columns];
        var max = new float[net.Maxima];
        net.Project(x, input.Words.Length, projected);
        net.MaxOverTime(projected, input.Words.Length, max, new int[net.Maxima]);
        net.Output(max, z);
        return z;
    }
}
