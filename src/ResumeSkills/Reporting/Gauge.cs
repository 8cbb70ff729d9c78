namespace ResumeSkills.Reporting;

/// <summary>A level at a glance.</summary>
internal static class Gauge
{
    public const int Columns = 3;

    public static string Of(Level level) => level switch
    {
        Level.Claimed => "○○○",
        Level.Shown => "●○○",
        Level.ShownWithScope => "●●○",
        _ => "●●●",
    };

    public static Tone ToTone(this Level level) => level == Level.Claimed ? Tone.Claimed : Tone.Shown;
}
