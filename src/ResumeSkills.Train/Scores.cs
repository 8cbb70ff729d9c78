using System.Globalization;
using ResumeSkills.Tagging;

namespace ResumeSkills.Train;

/// <summary>Hits, extras and misses of one skill.</summary>
internal readonly record struct Tally(int Hit, int Extra, int Missed)
{
    public double F1 => Hit + Extra + Missed == 0 ? 1 : 2.0 * Hit / ((2 * Hit) + Extra + Missed);

    public Tally Plus(Tally other) => new(Hit + other.Hit, Extra + other.Extra, Missed + other.Missed);
}

/// <summary>Agreement of predicted with given tags, by skill.</summary>
internal sealed class Scores
{
    private readonly Tally[] _tallies = new Tally[SkillCodes.Count];

    public Tally this[int skill] => _tallies[skill];

    public void Count(int skill, bool given, bool found) =>
        _tallies[skill] = _tallies[skill].Plus(new Tally(given && found ? 1 : 0, found && !given ? 1 : 0, given && !found ? 1 : 0));

    public double Micro(Range skills) => _tallies[skills].Aggregate(default(Tally), (a, b) => a.Plus(b)).F1;

    public double Macro(Range skills) => _tallies[skills].Where(t => t.Hit + t.Missed > 0).Average(t => t.F1);

    public static Range Workplace => ..SkillCodes.Workplace;

    public static Range Technical => SkillCodes.Workplace..;

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"workplace micro {Micro(Workplace):F3} macro {Macro(Workplace):F3}  technical micro {Micro(Technical):F3} macro {Macro(Technical):F3}");
}
