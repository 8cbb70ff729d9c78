namespace ResumeSkills.Structure;

internal static class Median
{
    /// <summary>The upper one of an even number. The list is sorted on the way.</summary>
    /// <param name="values">At least one.</param>
    public static double Of(List<double> values)
    {
        values.Sort();
        return values[values.Count / 2];
    }
}
