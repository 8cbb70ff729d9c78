using System.Collections.Concurrent;

namespace ResumeSkills.Tagging;

/// <summary>Tells which skills a statement shows or claims, how well, and by which words. Immutable and thread-safe.</summary>
public sealed class Tagger
{
    /// <summary>No statement gets more tags than this; beyond it, readers disagree.</summary>
    public const int MaxWorkplace = 3;

    /// <inheritdoc cref="MaxWorkplace"/>
    public const int MaxTechnical = 2;

    /// <summary>Below this a statement has too little to do with a skill to be its occasion: fewer than one reader in eight would think of it.</summary>
    private const float NearFrom = 0.125f;

    private readonly LinearModel _model;
    private readonly Lexicon _lexicon;
    private readonly ConcurrentBag<FeatureReader> _readers = [];

    internal Tagger(Lexicon lexicon, LinearModel model) => (_lexicon, _model) = (lexicon, model);

    /// <summary>The tagger with the weights that ship with the library, loaded on first use.</summary>
    /// <exception cref="InvalidDataException">The weights are damaged, or of another release.</exception>
    public static Tagger Default => LazyDefault.Value;

    /// <summary>Changes whenever the model gives other tags.</summary>
    public static string Version => ModelFile.Fingerprint;

    private static Lazy<Tagger> LazyDefault { get; } = new(() => new Tagger(Lexicon.Default, LinearModel.Default));

    /// <summary>Tags one statement: at most three workplace and two technical skills, workplace first, strongest first.</summary>
    public IReadOnlyList<Tag> Tag(string text)
    {
        if (!_readers.TryTake(out var reader))
            reader = new FeatureReader(_lexicon);
        try
        {
            return Tag(text, reader, stackalloc float[LinearModel.Width]);
        }
        finally
        {
            _readers.Add(reader);
        }
    }

    /// <summary>All that a statement of a document shows, nearly shows and names; a list of skills, certificates, languages or interests names them and tells no act of them.</summary>
    public BulletReport Read(Bullet bullet)
    {
        if (!_readers.TryTake(out var reader))
            reader = new FeatureReader(_lexicon);
        try
        {
            Span<float> probabilities = stackalloc float[LinearModel.Width];
            var tags = Tag(bullet.Text, reader, probabilities);
            if (bullet.Section.Kind is SectionKind.Skills or SectionKind.Certifications or SectionKind.Languages or SectionKind.Interests)
                tags = [.. tags.Select(tag => OpensWithVerb(bullet.Text) && tag.Evidence.Any(e => e.Part == EvidencePart.Act) ? tag : tag with { Level = Level.Claimed })];
            return new BulletReport(bullet, tags)
            {
                NearTags = reader.Statement.Tokens.Count == 0 ? [] : NearTags(tags, probabilities),
                Terms = TermList.Of(reader.Statement, tags),
                TellsOtherAct = tags.Length == 0 && bullet.TellsOfWork && OpensWithAct(bullet.Text) && LevelRule.IsMeasuredAct(reader.Statement, probabilities),
            };
        }
        finally
        {
            _readers.Add(reader);
        }
    }

    // "Excel" is a verb too, so the plain form does not count.
    private static bool OpensWithVerb(string text) => Opening(text).Any(reading => reading.Form != VerbForm.Base);

    /// <summary>"Cut", "Reduce", and neither "Report" nor "Worked", which hides the act.</summary>
    private static bool OpensWithAct(string text) => Opening(text).Any(reading => reading.Verb.Strength != Strength.Weak
        && (reading.Form == VerbForm.Past || (reading.Form is VerbForm.Base or VerbForm.ThirdPerson && !reading.Verb.IsNounToo)));

    private static IReadOnlyList<VerbReading> Opening(string text) => Verbs.Of(text.Split(' ', ',')[0].ToLowerInvariant());

    private static List<NearTag> NearTags(Tag[] tags, ReadOnlySpan<float> probabilities)
    {
        var near = new List<NearTag>();
        for (var k = 0; k < SkillCodes.Count; k++)
        {
            var skill = Taxonomy.Skills[k];
            if (probabilities[k] >= NearFrom && !Array.Exists(tags, tag => tag.Skill == skill))
                near.Add(new NearTag(skill, Math.Round(probabilities[k], 4)));
        }

        near.Sort((a, b) => b.Confidence.CompareTo(a.Confidence));
        return near;
    }

    private Tag[] Tag(string text, FeatureReader reader, Span<float> probabilities)
    {
        Span<float> scores = stackalloc float[LinearModel.Width];
        reader.Read(text);
        if (reader.Statement.Tokens.Count == 0)
            return [];
        _model.Score(reader.Features, scores);
        for (var k = 0; k < LinearModel.Width; k++)
            probabilities[k] = LinearModel.Probability(scores[k]);

        Span<int> chosen = stackalloc int[MaxWorkplace + MaxTechnical];
        var count = Choose(probabilities[..SkillCodes.Workplace], _model.Thresholds[..SkillCodes.Workplace], chosen[..MaxWorkplace]);
        var technical = Choose(probabilities[SkillCodes.Workplace..SkillCodes.Count], _model.Thresholds[SkillCodes.Workplace..], chosen.Slice(count, MaxTechnical));
        for (var i = count; i < count + technical; i++)
            chosen[i] += SkillCodes.Workplace;
        if (count + technical == 0)
            return [];

        var tags = new Tag[count + technical];
        for (var i = 0; i < tags.Length; i++)
        {
            var level = LevelRule.Of(reader.Statement, chosen[i], probabilities);
            var evidence = EvidenceFinder.Find(reader, _model, chosen[i], level);
            tags[i] = new Tag(Taxonomy.Skills[chosen[i]], level, Math.Round(probabilities[chosen[i]], 4), evidence);
        }

        return tags;
    }

    /// <summary>Takes the likeliest skills that reach their thresholds, as many as there is room for.</summary>
    private static int Choose(ReadOnlySpan<float> probabilities, ReadOnlySpan<float> thresholds, Span<int> chosen)
    {
        for (var n = 0; n < chosen.Length; n++)
        {
            var best = -1;
            for (var k = 0; k < probabilities.Length; k++)
            {
                if (probabilities[k] >= thresholds[k] && (best < 0 || probabilities[k] > probabilities[best]) && !chosen[..n].Contains(k))
                    best = k;
            }

            if (best < 0)
                return n;
            chosen[n] = best;
        }

        return chosen.Length;
    }
}
