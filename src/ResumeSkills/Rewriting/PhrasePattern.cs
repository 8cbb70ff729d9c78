namespace ResumeSkills.Rewriting;

/// <summary>A phrase of the data files, where "a/b" stands for either word and "-" for none, held against the beginning of a statement.</summary>
internal sealed class PhrasePattern(string pattern)
{
    private readonly string[][] _slots = [.. pattern.Split(' ').Select(slot => slot.Split('/'))];

    /// <summary>For each number of words, from 0, whether the phrase may be the first so many of a statement. Its ways of being said are far too many to be listed.</summary>
    public bool[] EndsIn(Statement statement)
    {
        var reached = new bool[_slots.Length + 1];
        reached[0] = true;
        foreach (var slot in _slots)
        {
            var next = new bool[reached.Length];
            for (var at = 0; at < reached.Length; at++)
            {
                if (!reached[at])
                    continue;
                foreach (var word in slot)
                {
                    if (word == "-")
                        next[at] = true;
                    else if (Stands(statement, at, word))
                        next[at + 1] = true;
                }
            }

            reached = next;
        }

        return reached;
    }

    private static bool Stands(Statement statement, int at, string word) =>
        at < statement.Count && statement.Lower(at) == word && (at == 0 || statement[at].FollowsDirectly);
}
