using ResumeSkills.Batch.Roster;
using ResumeSkills.Tagging;

namespace ResumeSkills.Batch.Cohort;

/// <summary>Adds up a cohort, one document at a time.</summary>
/// <param name="least">Figures about fewer documents are left out.</param>
internal sealed class CohortFigures(int least)
{
    public const int Bins = 10;
    private const int BinWidth = 10;
    private const int TopScore = 100;

    private readonly int[] _scores = new int[TopScore + 1];
    private readonly int[][] _rubrics = [.. Taxonomy.Skills.Select(_ => new int[Enum.GetValues<Rubric>().Length])];
    private readonly Dictionary<string, int> _rules = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, (int Count, Dictionary<string, int> Gaps)> _roles = new(StringComparer.Ordinal);
    private int _better;
    private int _same;
    private int _worse;

    public int Least => least;

    public int Documents { get; private set; }

    public int Read { get; private set; }

    public int Resumes { get; private set; }

    /// <summary>Resumes that the run before had too, counted by the same version of the score.</summary>
    public int Compared => _better + _same + _worse;

    public List<(string Student, string Name, string Reason)> NotRead { get; } = [];

    public void Add(StudentResult result)
    {
        Documents++;
        if (!result.IsRead)
        {
            NotRead.Add((result.Row.Student, result.Row.Name, result.Row.Reason ?? ""));
            return;
        }

        Read++;
        foreach (var rule in result.Rules.Keys)
            _rules[rule] = _rules.GetValueOrDefault(rule) + 1;
        if (!result.IsResume)
            return;
        Resumes++;
        _scores[Math.Clamp(result.Row.Score ?? 0, 0, TopScore)]++;
        for (var i = 0; i < _rubrics.Length; i++)
            _rubrics[i][(int)result.Rubrics[i]]++;
        if (result.Row.Role is { } role)
            Add(role, result.Gaps);
        if (result.EarlierScore is { } before)
            Compare(before, result.Row.Score ?? 0);
    }

    /// <summary>How many resumes have 0 to 9 points, 10 to 19 and so on; the last group takes in 100.</summary>
    public IReadOnlyList<int?> ScoreGroups() =>
        SmallGroups.Hide([.. Enumerable.Range(0, Bins).Select(bin => _scores.Where((_, score) => Math.Min(score / BinWidth, Bins - 1) == bin).Sum())], least);

    /// <summary>The middle score; null for too small a cohort.</summary>
    public int? Median()
    {
        if (Resumes < least)
            return null;
        var (seen, score) = (0, -1);
        while (seen * 2 < Resumes)
            seen += _scores[++score];
        return score;
    }

    /// <summary>For each skill how many resumes have it at each level, from <see cref="Rubric.NotShown"/> on.</summary>
    public IEnumerable<(Skill Skill, IReadOnlyList<int?> Counts)> Skills() => Taxonomy.Skills.Select((skill, i) => (skill, SmallGroups.Hide(_rubrics[i], least)));

    /// <summary>Rules by the number of documents in which they found something, the commonest first.</summary>
    public IEnumerable<(string RuleId, int? Count)> Rules() =>
        _rules.OrderByDescending(rule => rule.Value).ThenBy(rule => rule.Key, StringComparer.Ordinal).Select(rule => (rule.Key, SmallGroups.Hide(rule.Value, Read, least)));

    /// <summary>For each role of enough resumes the skills that are missing, the commonest first.</summary>
    public IEnumerable<(string Role, int Resumes, IReadOnlyList<(string SkillId, int? Count)> Gaps)> Roles() => _roles.Where(role => role.Value.Count >= least).Select(role => (
        role.Key,
        role.Value.Count,
        (IReadOnlyList<(string, int?)>)[.. role.Value.Gaps.OrderByDescending(gap => gap.Value).ThenBy(gap => gap.Key, StringComparer.Ordinal)
            .Select(gap => (gap.Key, SmallGroups.Hide(gap.Value, role.Value.Count, least)))]));

    /// <summary>How many of those compared have more points than before, as many, and fewer.</summary>
    public IReadOnlyList<int?> Progress() => SmallGroups.Hide([_better, _same, _worse], least);

    private void Add(string role, IReadOnlyList<string> missing)
    {
        var (count, gaps) = _roles.TryGetValue(role, out var known) ? known : (0, new Dictionary<string, int>(StringComparer.Ordinal));
        foreach (var skill in missing)
            gaps[skill] = gaps.GetValueOrDefault(skill) + 1;
        _roles[role] = (count + 1, gaps);
    }

    private void Compare(long before, long now)
    {
        if (now > before)
            _better++;
        else if (now < before)
            _worse++;
        else
            _same++;
    }
}
