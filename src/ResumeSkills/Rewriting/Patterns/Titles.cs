namespace ResumeSkills.Rewriting.Patterns;

/// <summary>Tells statements from titles of jobs, courses and projects, which are names and stay as they are.</summary>
internal static class Titles
{
    /// <summary>Whether most words have a capital: "Design Of Experiments".</summary>
    public static bool LooksLikeTitle(Statement s)
    {
        var capitals = 0;
        var others = 0;
        for (var i = 1; i < s.Count; i++)
        {
            if (s[i].HasInnerCapital || s[i].HasDigit || s.Lower(i).Length < 4)
                continue;
            if (s[i].IsCapitalized)
                capitals++;
            else
                others++;
        }

        return capitals > others;
    }

    /// <summary>Whether the words are all in capitals, so that no capital tells anything.</summary>
    public static bool IsShouted(Statement s) => s.Text.Count(char.IsUpper) > s.Text.Count(char.IsLower);
}
