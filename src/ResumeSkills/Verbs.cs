namespace ResumeSkills;

/// <summary>The one list of verbs that every part of the program reads, with all their forms in British and American spelling.</summary>
public static class Verbs
{
    // A frozen dictionary would take longer to make than it saves.
    private static readonly Dictionary<string, VerbReading[]> Readings = Read();

    /// <summary>What a word can be as a form of a verb; empty for a word that is none.</summary>
    /// <param name="word">In lower case.</param>
    public static IReadOnlyList<VerbReading> Of(string word) => Readings.TryGetValue(word, out var readings) ? readings : [];

    /// <summary>The reading of a word as one form of a verb, or null.</summary>
    /// <param name="word">In lower case.</param>
    public static VerbReading? Find(string word, VerbForm form) => Of(word).FirstOrDefault(reading => reading.Form == form);

    /// <summary>The base form of a verb of the list in one spelling.</summary>
    /// <param name="verb">Its base form, in either spelling.</param>
    internal static VerbReading Spelled(string verb, Spelling spelling)
    {
        var name = Find(verb, VerbForm.Base)!.Verb.Name;
        var bases = Of(spelling == Spelling.American ? Inflection.American(name) : name).Where(reading => reading.Form == VerbForm.Base && reading.Verb.Name == name).ToArray();
        return Array.Find(bases, reading => reading.Spelling == spelling) ?? bases[0];
    }

    private static Dictionary<string, VerbReading[]> Read()
    {
        var readings = new Dictionary<string, VerbReading[]>(StringComparer.Ordinal);
        foreach (var row in EmbeddedText.Lines("verbs.tsv").Skip(1).Select(line => line.Split('\t')))
        {
            var verb = new Verb(row[0], SeniorityOf(row[4]), StrengthOf(row[5]))
            {
                IsNounToo = row[6].Contains('n', StringComparison.Ordinal),
                HasNounGerund = row[6].Contains('g', StringComparison.Ordinal),
                SkillIds = row[7] == "-" ? [] : row[7].Split(','),
            };
            var british = Forms(row, row[0], Spelling.British);
            var american = Forms(row, Inflection.American(row[0]), Spelling.American);
            var isAlike = american.SequenceEqual(british, StringComparer.Ordinal);
            Add(readings, verb, british, isAlike ? null : Spelling.British);
            if (!isAlike)
                Add(readings, verb, american, Spelling.American);
        }

        return readings;
    }

    private static string[] Forms(string[] row, string verb, Spelling spelling)
    {
        var past = row[1].Length > 0 ? row[1] : Inflection.Past(verb, spelling);
        return
        [
            verb, Inflection.ThirdPerson(verb), past, row[2].Length > 0 ? row[2] : past,
            row[3].Length > 0 ? row[3] : Inflection.Gerund(verb, spelling),
        ];
    }

    private static void Add(Dictionary<string, VerbReading[]> readings, Verb verb, string[] forms, Spelling? spelling)
    {
        for (var form = VerbForm.Base; form <= VerbForm.Gerund; form++)
        {
            var word = forms[(int)form];
            readings[word] = [.. readings.GetValueOrDefault(word, []), new VerbReading(verb, form, spelling, forms)];
        }
    }

    private static Seniority SeniorityOf(string text) => text switch
    {
        "lead" => Seniority.Lead,
        "peer" => Seniority.Peer,
        _ => Seniority.Individual,
    };

    private static Strength StrengthOf(string text) => text switch
    {
        "weak" => Strength.Weak,
        "inflated" => Strength.Inflated,
        _ => Strength.Strong,
    };
}

/// <summary>A verb of the list.</summary>
/// <param name="Name">Its base form in British spelling.</param>
public sealed record Verb(string Name, Seniority Seniority, Strength Strength)
{
    /// <summary>Whether the base form is also a noun or an adjective: report, present.</summary>
    public bool IsNounToo { get; init; }

    /// <summary>Whether the gerund often names a thing or a trade: training, building, accounting.</summary>
    public bool HasNounGerund { get; init; }

    /// <summary>The skills that the verb can show.</summary>
    public IReadOnlyList<string> SkillIds { get; init; } = [];
}

/// <summary>One way to read a word: a form of a verb, in one spelling of it.</summary>
public sealed class VerbReading
{
    private readonly string[] _forms;

    internal VerbReading(Verb verb, VerbForm form, Spelling? spelling, string[] forms)
    {
        Verb = verb;
        Form = form;
        Spelling = spelling;
        _forms = forms;
    }

    public Verb Verb { get; }

    public VerbForm Form { get; }

    /// <summary>The side of the Atlantic that spells the verb so; null where both do.</summary>
    internal Spelling? Spelling { get; }

    /// <summary>Another form of the same verb in the same spelling.</summary>
    public string In(VerbForm form) => _forms[(int)form];
}

public enum VerbForm
{
    Base,
    ThirdPerson,
    Past,
    Participle,
    Gerund,
}

/// <summary>Whose act a verb tells.</summary>
public enum Seniority
{
    Individual,
    Peer,
    Lead,
}

public enum Strength
{
    /// <summary>Hides what was done: handled, worked.</summary>
    Weak,
    Strong,

    /// <summary>Claims more than readers believe: spearheaded.</summary>
    Inflated,
}
