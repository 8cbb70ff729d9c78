namespace ResumeSkills.Tagging;

/// <summary>Finds the frames that match a statement. A scratch object, one for each <see cref="Statement"/>.</summary>
internal sealed class FrameMatcher(Lexicon lexicon)
{
    private const int MaxGap = 5;
    private const int MaxSome = 6;
    private const int MaxModifiers = 5;

    /// <summary>Bounds the work on hostile text; no real statement comes near.</summary>
    private const int MaxStepsPerWord = 4000;

    private static readonly ulong[] BeforeNumber = [.. "up to about around over some nearly more than approx a an all the of approximately almost".Split(' ').Select(w => WordHash.Of(w))];
    private static readonly ulong On = WordHash.Of("on");

    private readonly FrameAutomaton _automaton = lexicon.Frames;
    private readonly int[] _lastStart = new int[lexicon.Frames.Frames.Count];

    /// <summary>For each symbol the line in which it was last seen, so that a frame whose words do not all occur is given up at once.</summary>
    private readonly int[] _seen = new int[lexicon.Frames.Symbols];
    private readonly List<Hit> _found = [];
    private readonly List<(int Classes, int End)> _nouns = [];
    private int[] _firstNoun = new int[129];
    private Statement _statement = null!;
    private int _start;
    private int _budget;
    private int _line;
    private int _classes;
    private bool _anyNumber;

    public void Run(Statement statement)
    {
        _statement = statement;
        _found.Clear();
        Array.Fill(_lastStart, -1);
        IndexNouns();
        IndexSymbols();
        for (_start = 0; _start < statement.Tokens.Count; _start++)
        {
            if (!statement.Tokens.IsWord(_start))
                continue;
            _budget = MaxStepsPerWord;
            foreach (var symbol in lexicon.Symbols(statement.Form(_start)))
            {
                var node = _automaton.After(symbol);
                if (node != 0)
                    Match(node, _start + 1);
            }

            Match(0, _start);
        }

        Keep();
    }

    private void IndexNouns()
    {
        var count = _statement.Tokens.Count;
        if (_firstNoun.Length <= count)
            _firstNoun = new int[(count * 2) + 1];
        _nouns.Clear();
        var next = 0;
        for (var i = 0; i < count; i++)
        {
            _firstNoun[i] = _nouns.Count;
            for (; next < _statement.Nouns.Count && _statement.Nouns[next].First == i; next++)
                _nouns.Add((_statement.Nouns[next].Classes, _statement.Nouns[next].End));
        }

        _firstNoun[count] = _nouns.Count;
    }

    private void IndexSymbols()
    {
        _line++;
        _anyNumber = false;
        for (var i = 0; i < _statement.Tokens.Count; i++)
        {
            foreach (var symbol in lexicon.Symbols(_statement.Form(i)))
                _seen[symbol] = _line;
            _anyNumber |= _statement.Tokens.IsWord(i) && IsNumber(i);
        }

        _classes = 0;
        foreach (var noun in _statement.Nouns)
            _classes |= noun.Classes;
    }

    /// <summary>Whether anything in the line could take one of the steps from a state.</summary>
    private bool MayGoOn(int state)
    {
        if (_automaton.EndingAt(state).Length > 0)
            return true;
        foreach (var step in _automaton.StepsFrom(state))
        {
            if (step.Kind switch
            {
                StepKind.Word => _seen[step.Argument] == _line,
                StepKind.OfClass => (_classes & step.Argument) != 0,
                StepKind.Number => _anyNumber,
                _ => true,
            })
            {
                return true;
            }
        }

        return false;
    }

    private void Match(int node, int at)
    {
        if (--_budget < 0)
            return;
        foreach (var frame in _automaton.EndingAt(node))
            Found(frame, at);
        var tokens = _statement.Tokens;
        foreach (var step in _automaton.StepsFrom(node))
        {
            switch (step.Kind)
            {
                case StepKind.Word:
                    if (_seen[step.Argument] == _line && at < tokens.Count && lexicon.Symbols(_statement.Form(at)).Contains(step.Argument))
                        Match(step.Target, at + 1);
                    break;
                case StepKind.OfClass:
                    if ((_classes & step.Argument) != 0)
                        MatchClass(step, at);
                    break;
                case StepKind.Number:
                    MatchNumber(step.Target, at);
                    break;
                case StepKind.Gap:
                    MatchGap(step.Target, at, WordFlags.None);
                    break;
                case StepKind.Near:
                    MatchGap(step.Target, at, WordFlags.PhraseBreak);
                    break;
                case StepKind.Some:
                    MatchSome(step.Target, at);
                    break;
            }
        }
    }

    private void MatchClass(FrameStep step, int at)
    {
        var tokens = _statement.Tokens;
        for (var i = at; i <= at + MaxModifiers && tokens.IsWord(i); i++)
        {
            for (var n = _firstNoun[i + 1] - 1; n >= _firstNoun[i]; n--)
            {
                if ((_nouns[n].Classes & step.Argument) != 0)
                    Match(step.Target, _nouns[n].End);
            }

            if ((_statement.Flags(i) & WordFlags.PhraseBreak) != WordFlags.None || (i > at && tokens.Lower(tokens[i]).EndsWith("ing")))
                break;
        }
    }

    private void MatchNumber(int target, int at)
    {
        var tokens = _statement.Tokens;
        for (var i = at; i < at + 3 && tokens.IsWord(i); i++)
        {
            if (IsNumber(i))
            {
                Match(target, i + 1);
                return;
            }

            if (!BeforeNumber.AsSpan().Contains(tokens[i].Hash))
                return;
        }
    }

    private bool IsNumber(int token) => _statement.Tokens[token].Digits || (_statement.Flags(token) & WordFlags.Number) != WordFlags.None;

    private void MatchGap(int target, int at, WordFlags never)
    {
        if (!MayGoOn(target))
            return;
        var tokens = _statement.Tokens;
        Match(target, at);
        var words = 0;
        for (var i = at; i < tokens.Count && tokens[i].Kind != TokenKind.Stop && words < MaxGap; i++)
        {
            if (tokens[i].Kind == TokenKind.Word)
                words++;
            if ((_statement.Flags(i) & never) != WordFlags.None)
                return;
            Match(target, i + 1);
        }
    }

    private void MatchSome(int target, int at)
    {
        if (!MayGoOn(target))
            return;
        var tokens = _statement.Tokens;
        var words = 0;
        for (var i = at; i < tokens.Count && tokens[i].Kind != TokenKind.Stop && words < MaxSome; i++)
        {
            if (tokens[i].Kind == TokenKind.Word)
                words++;
            else if (words == 0)
                return;
            Match(target, i + 1);
        }
    }

    private void Found(int number, int end)
    {
        if (_lastStart[number] == _start)
            return;
        var frame = _automaton.Frames[number];
        if (frame.VerbFirst && frame.Strength == 2 && !_statement.IsVerb(_start))
            return;
        _lastStart[number] = _start;
        _found.Add(new Hit(frame.Skill, (HitKind)frame.Strength, number, _start, end, frame.Plain));
    }

    /// <summary>A trap takes away the acts and claims of its skill that share a word with it; behind "able to" an act is only claimed.</summary>
    private void Keep()
    {
        foreach (var hit in _found)
        {
            if (hit.Kind == HitKind.Trap)
            {
                _statement.Hits.Add(hit);
                continue;
            }

            if (IsTrapped(hit))
                continue;
            if (hit.Kind == HitKind.Act && _statement.IsClaimed(hit.First))
                _statement.Hits.Add(hit with { Kind = HitKind.Claim });
            else if (hit.Kind == HitKind.Claim || !WasTaught(hit.First))
                _statement.Hits.Add(hit);
        }
    }

    private bool IsTrapped(Hit hit)
    {
        foreach (var other in _found)
        {
            if (other.Kind != HitKind.Trap || other.Skill != hit.Skill)
                continue;
            if (_automaton.Frames[other.Frame].VerbFirst ? other.First == hit.First : other.First < hit.End && hit.First < other.End)
                return true;
        }

        return false;
    }

    /// <summary>"Attended a workshop on resolving disputes" shows no dispute resolved.</summary>
    private bool WasTaught(int token)
    {
        bool course = false, attended = false, on = false;
        for (var i = Math.Max(0, token - 12); i < token; i++)
        {
            var flags = _statement.Flags(i);
            course |= i >= token - 6 && (flags & WordFlags.Course) != WordFlags.None;
            attended |= (flags & WordFlags.Attended) != WordFlags.None;
            on |= i >= token - 5 && _statement.Tokens[i].Hash == On;
        }

        return course && attended && on;
    }
}
