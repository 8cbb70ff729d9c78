using System.Globalization;
using ResumeSkills.Tagging;

namespace ResumeSkills.Train.Words;

/// <summary>
/// Reads the little language of act-frames.tsv, one step to a blank:
/// <c>word</c> (a noun also in its plural), <c>VERB:a|b</c> (any form of these verbs), <c>{who:served|peer}</c> and <c>{who}</c> (a person or
/// group of these relations, or any), <c>{of:text|event}</c> (a thing of these classes), <c>{what}</c> (one to six words), <c>{n}</c> (a number),
/// <c>...</c> (none to five words), <c>~</c> (the same, but no preposition); <c>?</c> behind a step makes it optional. A match never crosses a full stop, a semicolon or a bullet.
/// </summary>
internal sealed class FrameParser(LexiconBuilder lexicon, VerbForms verbs)
{
    public void Read(string code, string frame, byte strength, bool plain)
    {
        var steps = new List<(StepKind, int, bool)>();
        foreach (var part in frame.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var optional = part.Length > 1 && part[^1] == '?';
            ReadStep(optional ? part[..^1] : part, optional, steps);
        }

        var verbFirst = frame.StartsWith("VERB:", StringComparison.Ordinal);
        lexicon.FrameTree.Add(new Frame((byte)SkillCodes.Index(code), strength, verbFirst, plain), steps);
    }

    private void ReadStep(string part, bool optional, List<(StepKind, int, bool)> steps)
    {
        if (part == "...")
            steps.Add((StepKind.Gap, 0, false));
        else if (part == "~")
            steps.Add((StepKind.Near, 0, false));
        else if (part == "{what}")
            steps.Add((StepKind.Some, 0, optional));
        else if (part == "{n}")
            steps.Add((StepKind.Number, 0, optional));
        else if (part[0] == '{')
            steps.Add((StepKind.OfClass, Classes(part), optional));
        else if (part.StartsWith("VERB:", StringComparison.Ordinal))
            ReadVerbs(part["VERB:".Length..], optional, steps);
        else
            ReadWords(part, optional, steps);
    }

    private int Classes(string part)
    {
        var colon = part.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0)
            return lexicon.Persons;
        var mask = 0;
        foreach (var name in part[(colon + 1)..^1].Split('|'))
        {
            var number = lexicon.NounClasses.IndexOf(name);
            if (number < 0)
                throw new FormatException(string.Create(CultureInfo.InvariantCulture, $"act-frames.tsv: no class of nouns is called '{name}'"));
            mask |= 1 << number;
        }

        return mask;
    }

    private void ReadVerbs(string alternatives, bool optional, List<(StepKind, int, bool)> steps)
    {
        var all = new List<string>();
        foreach (var verb in alternatives.Split('|'))
        {
            var words = Plain(verb);
            foreach (var word in words[..^1])
                steps.Add((StepKind.Word, lexicon.Symbol("=" + word, () => [word]), optional));
            lexicon.Verb(words[^1], verbs.Of(words[^1]));
            all.Add(words[^1]);
        }

        var symbol = lexicon.Symbol("v:" + string.Join('|', all), () => all.SelectMany(verbs.Of));
        steps.Add((StepKind.Word, symbol, optional));
    }

    private void ReadWords(string part, bool optional, List<(StepKind, int, bool)> steps)
    {
        if (part.Contains('|', StringComparison.Ordinal))
        {
            var symbol = lexicon.Symbol("n:" + part, () => part.Split('|').SelectMany(w => Forms(Plain(w)[0])));
            steps.Add((StepKind.Word, symbol, optional));
            return;
        }

        foreach (var word in Plain(part))
            steps.Add((StepKind.Word, lexicon.Symbol("n:" + word, () => Forms(word)), optional));
    }

    private static IEnumerable<string> Forms(string word) => word.Length >= 3 && word.All(char.IsAsciiLetter) ? [word, VerbForms.WithS(word)] : [word];

    /// <summary>The words as a statement's reader sees them: hyphens part them, joined prefixes do not.</summary>
    private static string[] Plain(string text)
    {
        var tokens = new TokenList();
        tokens.Read(text);
        var words = new List<string>();
        foreach (ref readonly var token in tokens.AsSpan())
            words.Add(tokens.Lower(token).ToString());
        return [.. words];
    }
}
