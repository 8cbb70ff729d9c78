using ResumeSkills.Tagging;

namespace ResumeSkills.Train;

/// <summary>Trains on the corpus: cross-validation for thresholds, calibration and figures, then the weights from all lines.</summary>
internal sealed class Training(IReadOnlyList<Example> examples, Settings settings, Lexicon lexicon)
{
    private static readonly ParallelOptions TwoCores = new() { MaxDegreeOfParallelism = 2 };

    private readonly FeatureSet _features = FeatureSet.Of([.. examples.Select(e => e.Text)], lexicon);
    private readonly float[][] _targets = [.. examples.Select(Targets.Of)];
    private readonly float[] _weights = [.. examples.Select(e => settings.WeightOf(e.Source))];

    public TrainedModel Run()
    {
        var (scores, models) = OutOfFold();
        var calibration = Calibration.Fit(scores, _targets);
        float[][] probabilities = [.. scores.Select(z => calibration.Apply(z).Select(LinearModel.Probability).ToArray())];
        var thresholds = Decision.Thresholds(examples, probabilities);
        var weights = WeightWriter.Pack(Train(_ => true), calibration, thresholds);
        return new TrainedModel(weights, thresholds, HeldOutAnswers(models, calibration, thresholds), probabilities);
    }

    /// <summary>Scores of each line by a model that has not seen it.</summary>
    public (float[][] Scores, LinearWeights[] Models) OutOfFold()
    {
        var scores = new float[examples.Count][];
        var models = new LinearWeights[settings.Folds];
        Parallel.For(0, settings.Folds, TwoCores, fold =>
        {
            models[fold] = Train(i => FoldOf(i) != fold);
            foreach (var i in Lines(i => FoldOf(i) == fold))
            {
                scores[i] = new float[LinearModel.Width];
                models[fold].Scores(_features.Rows[i], _features.Values(i, models[fold].RowScale), scores[i]);
            }
        });
        return (scores, models);
    }

    private IReadOnlyList<Tag>[] HeldOutAnswers(LinearWeights[] models, Calibration calibration, float[] thresholds)
    {
        var answers = new IReadOnlyList<Tag>[examples.Count];
        Parallel.For(0, settings.Folds, TwoCores, fold =>
        {
            var tagger = TaggerOf(WeightWriter.Pack(models[fold], calibration, thresholds), lexicon);
            foreach (var i in Lines(i => FoldOf(i) == fold))
                answers[i] = tagger.Tag(examples[i].Text);
        });
        return answers;
    }

    public static Tagger TaggerOf(byte[] weights, Lexicon lexicon) => new(lexicon, new LinearModel(ModelFile.FromBytes(weights)));

    public LinearWeights TrainAll() => Train(_ => true);

    private LinearWeights Train(Func<int, bool> which) => DualAscent.Train(_features, Lines(which), _targets, _weights, settings, settings.Seed);

    private List<int> Lines(Func<int, bool> which) => [.. Enumerable.Range(0, examples.Count).Where(which)];

    /// <summary>A line's fold hangs on its words alone, so that added lines leave the others where they were.</summary>
    public int FoldOf(int i) => (int)(WordHash.Of(examples[i].Text) >> 33) % settings.Folds;
}

/// <summary>What a training run made.</summary>
/// <param name="HeldOut">For each training line the answer of a model that had not seen it.</param>
internal sealed record TrainedModel(byte[] Weights, float[] Thresholds, IReadOnlyList<IReadOnlyList<Tag>> HeldOut, float[][] Probabilities);
