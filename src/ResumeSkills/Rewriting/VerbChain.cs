using ResumeSkills.Rewriting.Patterns;

namespace ResumeSkills.Rewriting;

/// <summary>
/// Turns a verb and all that are coordinated with it from one form into another. Gives up, and so lets the statement stand, as soon as the
/// part that a verb-like word plays is not certain: half a statement in another tense is worse than none.
/// </summary>
internal sealed class VerbChain
{
    // Present participles that tell how or with what result the first act was done; they keep their form.
    private static readonly string[] Adjuncts =
        ["ensure", "make", "provide", "result", "use", "utilise", "work", "lead", "allow", "enable", "improve", "increase", "reduce", "save", "create",
            "demonstrate", "show", "help", "achieve", "meet", "exceed", "maintain", "keep", "give", "leverage", "generate", "cut", "raise", "bring", "free", "apply"];

    private static readonly string[] Abbreviations = ["e.g", "i.e", "etc", "incl", "approx", "dept", "vs", "no"];

    // The longest purpose, in words after its verb, to which a further verb is read as belonging.
    private const int MaxObject = 3;

    // The same for what follows "by sorting".
    private const int MaxMeans = 6;

    private readonly Statement _s;
    private readonly Draft _draft;
    private readonly VerbForm _from;
    private readonly VerbForm _to;
    private readonly bool _isList;
    private int _first;
    private int _lastVerb;
    private int _adjunct;
    private int _purpose;
    private int _means;
    private int _skipped;
    private bool _afterPreposition;
    private bool _afterTo;
    private bool _isAdjunct;
    private bool _hasOpenRow;
    private bool _isRelative;
    private bool _hasNounGerunds;
    private bool _sharesPreposition;

    private VerbChain(Statement s, Draft draft, VerbForm from, VerbForm to, bool isList)
    {
        _s = s;
        _draft = draft;
        _from = from;
        _to = to;
        _isList = isList;
    }

    /// <summary>Writes the new forms into a draft; false where the statement must be left.</summary>
    /// <param name="at">The first verb.</param>
    /// <param name="isList">Whether every gerund in the row is one more item of a list, as after "duties included".</param>
    public static bool TryConvert(Statement s, int at, VerbForm from, VerbForm to, Draft draft, bool isList = false) =>
        VerbSigns.Opening(s, at, from) is { } first && new VerbChain(s, draft, from, to, isList).Run(at, first);

    /// <summary>The same for a base form that "to" shows to be a verb.</summary>
    public static bool TryConvertInfinitive(Statement s, int at, VerbForm to, Draft draft) =>
        VerbSigns.Infinitive(s, at) is { } first && new VerbChain(s, draft, VerbForm.Base, to, isList: false).Run(at, first);

    private bool Run(int at, VerbReading first)
    {
        _first = at;
        if (!Turn(at, first))
            return false;
        if (Obstacles.HasHeadlinePassive(_s, at) || Obstacles.EndsInOtherThings(_s, at) || (_to == VerbForm.Past && PresentClause.Follows(_s, at)))
            return false;
        _sharesPreposition = first.Verb.Name is "help" or "assist" or "support" or "aid" or "participate" or "work" && _s.Lower(at + 1) is "with" or "in" or "on";
        for (var i = at + 1; i < _s.Count; i++)
        {
            var word = _s[i];
            if ((_to == VerbForm.Past && (Grammar.IsPresent(word) || Grammar.SaysNow(word))) || Grammar.IsModal(word) || word.Text == "I" || word.Gap.AsSpan().IndexOfAny("*•·") >= 0)
                return false;
            if ((word.BeginsSentence && !Abbreviations.Contains(_s.Lower(i - 1))) || word.Gap.AsSpan().IndexOfAny(";:|") >= 0)
            {
                if (IsUnknownGerund(i) || (word.Lower.EndsWith("ing", StringComparison.Ordinal) && Verbs.Of(word.Lower).Count == 0 && Grammar.IsPreposition(_s[i + 1])))
                    return false;
                if ((Grammar.IsAct(word) && word.IsCapitalized) || (Nominals.IsNominal(word) && _s.Lower(i + 1) == "of"))
                    return false;
                if (Grammar.IsAdverb(word) && VerbSigns.Opening(_s, i + 1, _from) is not null)
                    return TryConvert(_s, i + 1, _from, _to, _draft, _isList);
                if (IsVerb(i))
                    return IsPastAlready(i) || TryConvert(_s, i, _from, _to, _draft, _isList);
                (_afterPreposition, _afterTo, _isAdjunct, _isRelative, _hasNounGerunds) = (false, false, false, false, false);
            }

            if (Repeats(i, first.Verb) || Obstacles.IsRunOn(_s, i) || IsBroken(i) || !Step(i, word) || IsDuty(i) || EndsOpenRow(i))
                return false;
        }

        return true;
    }

    /// <summary>"To completes", ", having experience", "and responsible for shelves", "and for locking them": mended in part the words would only clash more.</summary>
    private bool IsBroken(int i) =>
        IsClause(i) ||
        (_s.Lower(i - 1) == "to" && Verbs.Of(_s.Lower(i)) is [{ Form: VerbForm.ThirdPerson } reading] && (!VerbSigns.MayBeNoun(reading) || VerbSigns.TakesObject(_s, i)))
        || (_s[i].FollowsComma && _s.Lower(i) is "having" or "being" or "possessing")
        || (IsCoordinated(i) && _s.Lower(i) is "responsible" or "accountable" or "able" or "capable" or "competent" or "proficient" or "familiar" or "skilled" or "experienced" && _s.Lower(i + 1) is "for" or "in" or "with" or "of" or "to")
        || (Grammar.IsCoordinator(_s[i - 1]) && _s.Lower(i) == "for" && Verbs.Find(_s.Lower(i + 1), VerbForm.Gerund) is not null && !Enumerable.Range(_first, i - _first).Any(j => _s.Lower(j) == "for"))
        || (Grammar.IsCoordinator(_s[i - 1]) && _s.Lower(i) is "report" or "reports" && _s.Lower(i + 1) == "to");

    /// <summary>"Baking bread, cakes and customer service": an item of the row that stays behind as a noun, though the first verb cannot have it for its object.</summary>
    private bool IsDuty(int i) =>
        _from == VerbForm.Gerund && !_afterTo && _lastVerb != i && _adjunct != i && !Grammar.IsCoordinator(_s[i]) && IsCoordinated(i) && DutyRow.IsAct(_s, i)
        && (_isList || (!TakesAct && !DutyRow.HasAct(_s, _lastVerb + 1, i) && !HasExamples(i)));

    /// <summary>"Fitted tyres, changing oil and a weekly report": a thing closes the row that the verbs opened, so that none of them belonged to the first.</summary>
    private bool EndsOpenRow(int i) =>
        _from == VerbForm.Gerund && !_afterTo && _lastVerb != i && Grammar.IsCoordinator(_s[i - 1]) && !Grammar.IsCoordinator(_s[i]) && Verbs.Find(_s.Lower(i), _from) is null
        && ((_isAdjunct && !Adjuncts.Contains(Verbs.Find(_s.Lower(_adjunct), _from)!.Verb.Name)) || _hasOpenRow);

    /// <summary>"Rowing at fairs led to three orders", "after each ride tells them one thing": a finite verb that is not joined to the row makes a sentence.</summary>
    private bool IsClause(int i) =>
        !_isRelative && !IsCoordinated(i) && !_s[i].BreaksClause
        && ((_s.Lower(i - 1) is "this" or "it" && (Grammar.IsStative(_s[i]) || Verbs.Find(_s.Lower(i), VerbForm.ThirdPerson) is not null))
            || (Verbs.Of(_s.Lower(i)) is [{ Form: VerbForm.ThirdPerson, Verb.IsNounToo: false }] && VerbSigns.TakesObject(_s, i)) || (_from == VerbForm.Gerund && (_s.Has(i, "led", "to") || _s.Has(i, "resulted", "in"))));

    /// <summary>"By washing fleeces and carding them": a gerund behind a finite verb has its partner in another.</summary>
    private bool HasMeans(int end) =>
        Enumerable.Range(_lastVerb + 1, end - _lastVerb - 1).Any(i => (_s[i].FollowsComma || Grammar.IsPreposition(_s[i - 1])) && Verbs.Find(_s.Lower(i), VerbForm.Gerund) is { Verb.HasNounGerund: false });

    private bool HasExamples(int end) => Enumerable.Range(_lastVerb, end - _lastVerb).Any(i => _s.Lower(i) is "including" or "like" or "e.g" || _s.Has(i, "such", "as"));

    private bool TakesAct => Verbs.Find(_s.Lower(_isAdjunct ? _adjunct : _lastVerb), _from) is { } row && Grammar.TakesAct(row.Verb);

    /// <summary>"Coordinating rounds by phoning the guests, coordinating with hosts": one more item, and no means.</summary>
    private bool RepeatsFirst(VerbReading reading) => Verbs.Find(_s.Lower(_first), _from)?.Verb == reading.Verb;

    /// <summary>"Handling transfers and stock handling": the noun would become the object of its own verb.</summary>
    private bool Repeats(int i, Verb verb) =>
        Verbs.Find(_s.Lower(i), VerbForm.Gerund)?.Verb == verb && IsBare(i) && !IsCoordinated(i)
        && Enumerable.Range(_first + 1, i - _first - 1).Any(j => _s[j].FollowsComma || Grammar.IsCoordinator(_s[j]));

    private bool IsVerb(int at) => Verbs.Of(_s.Lower(at)).Any(reading => reading.Form != _to);

    private bool IsPastAlready(int at) => _to == VerbForm.Past && Verbs.Find(_s.Lower(at), VerbForm.Past) is not null;

    private bool Step(int i, Word word)
    {
        if (word.Lower is "that" or "which" or "who" or "where")
            _isRelative = true;
        var infinitive = Grammar.IsAdverb(_s[i + 1]) ? i + 2 : i + 1;
        if (word.Lower == "to" && Verbs.Find(_s.Lower(infinitive), VerbForm.Base) is not null)
        {
            // "Ensuring that … and to detect": joined to no purpose before it.
            if (Grammar.IsCoordinator(_s[i - 1]) && !_afterTo)
                return false;
            _afterTo = true;
            _purpose = infinitive;
        }

        var reading = Verbs.Find(word.Lower, _from);
        if (!IsCoordinated(i))
        {
            if (reading is { Form: VerbForm.Gerund })
            {
                if (Grammar.IsPreposition(_s[i - 1]))
                    (_afterPreposition, _means) = (true, i);
                _hasNounGerunds |= i - 1 == _lastVerb;
            }

            return true;
        }

        if (word.BreaksClause)
            return reading is null;
        // "Tailoring, cutting and machine embroidery": what is joined to a bare verb must be a verb.
        if (reading is null && _lastVerb == LastBefore(i) && Verbs.Find(word.Lower, _to) is null && !Grammar.IsAdverb(word) && !Grammar.IsCoordinator(word))
            return false;
        if (reading is null)
            return !IsStrayVerb(i) && !IsUnknownGerund(i);
        return _from == VerbForm.Gerund ? StepGerund(i, reading) : StepFinite(i, reading);
    }

    private bool StepGerund(int i, VerbReading reading)
    {
        // "Assisting with displays and processing returns": perhaps only the help was the writer's.
        if (Grammar.IsAdjective(_s[i]))
            return true;
        if (Grammar.IsDepartment(_s[i]) && _s.Lower(_first + 1) == "with" && !VerbSigns.TakesObject(_s, i))
            return _s[i].IsCapitalized || IsBare(i);
        if (_sharesPreposition || (_afterPreposition && _s[i].FollowsComma && RepeatsFirst(reading)))
            return false;
        var last = LastBefore(i);
        if (_s.Lower(i + 1) == "of" || VerbSigns.IsParticleOf(_s, i + 1) || IsPartOfName(i + 1))
            return Grammar.IsCoordinator(_s[i - 1]) && (_afterPreposition || _hasNounGerunds);
        if (_lastVerb == last)
            return Turn(i, reading);
        // "Looms and knitting machines": whether they are knitted or knit, nobody can tell.
        if (_lastVerb == _first && !_s[i].FollowsComma && _s.Lower(i - 1) != "then" && Grammar.IsUsedThing(_s[i + 1]))
            return Verbs.Find(_s.Lower(last), VerbForm.Gerund) is not null;
        // "Sales volume, product mix and selling price": perhaps the last item of a row of nouns.
        if (Grammar.IsCoordinator(_s[i - 1]) && !VerbSigns.TakesObject(_s, i) && HasNounItem(last))
            return false;
        if (_afterPreposition || _isAdjunct || _hasNounGerunds || (reading.Verb.HasNounGerund && !VerbSigns.TakesObject(_s, i) && !(_isList && i + 1 < _s.Count && !IsBare(i) && !Grammar.IsPreposition(_s[i + 1]))))
            return _afterPreposition ? i - 2 - _means <= MaxMeans : !_isList && (_isAdjunct || _hasNounGerunds || IsBare(i) || Grammar.IsPreposition(_s[i + 1]));
        if (_isRelative)
            return false;
        // "Service planning and financing": a partner that is a noun makes a noun of this one, unless it has an object: "the briefing and then allocating rooms".
        if (Verbs.Find(_s.Lower(last), VerbForm.Gerund) is not null)
            return _s.Lower(i - 1) == "then" ? Turn(i, reading) : IsBare(i) || Grammar.IsPreposition(_s[i + 1]);
        var isOneOfRow = IsBare(i) && !(Grammar.IsCoordinator(_s[i + 1]) && Verbs.Find(_s.Lower(i + 2), VerbForm.Gerund) is not null && !IsBare(i + 2));
        if (_s[i].FollowsComma && !Grammar.IsCoordinator(_s[i - 1]) && !_isList && !isOneOfRow && _lastVerb == _first && (Adjuncts.Contains(reading.Verb.Name) || !HasMoreItems(i)))
        {
            (_isAdjunct, _adjunct) = (true, i);
            return true;
        }

        return !(IsBare(i) && !(_isList && EndsRow(i))) && Turn(i, reading);
    }

    private bool IsPartOfName(int i) => _s.Lower(i) is "work" or "works" or "activities" or "process" or "processes" or "techniques" or "skills" or "services" or "procedures";

    private bool StepFinite(int i, VerbReading reading)
    {
        if (_afterTo && _from == VerbForm.Base)
            return BelongsToPurpose(i, reading);
        if (!reading.Verb.IsNounToo || VerbSigns.TakesObject(_s, i) || _lastVerb == LastBefore(i) || (!_sharesPreposition && _s.Lower(i + 1) is "as" or "off" or "up" or "out"))
            return !_isRelative && Turn(i, reading);
        // "Prepare budgets and reports": a noun, unless something follows that could be its object.
        _skipped = i;
        return i + 1 >= _s.Count || _s[i + 1].FollowsComma || _s[i + 1].BreaksClause || Grammar.IsCoordinator(_s[i + 1])
            || (_from == VerbForm.ThirdPerson && !_hasOpenRow && _s.Lower(i + 1) is "of" or "for" or "from" or "in" or "by" or "at" or "between");
    }

    /// <summary>
    /// Whether a verb after "to" belongs to the purpose: "to weigh and sort them". False where it may as well be the next of the row:
    /// "run fairs to raise money for the choir of the village and use …", "open stalls, weigh fruit to sell it and keep …".
    /// </summary>
    private bool BelongsToPurpose(int i, VerbReading reading)
    {
        var isJoined = Grammar.IsCoordinator(_s[i - 1]);
        if (VerbSigns.MayBeNoun(reading) && !VerbSigns.TakesObject(_s, i) && (_s[i - 1].FollowsComma || IsBare(i) || Grammar.IsPreposition(_s[i + 1])))
            return true;
        if (!isJoined)
            return HasVerbAfterCoordinator(i);
        return !_hasOpenRow && (i - 2 - _purpose <= MaxObject || HasPurposeItem(i));
    }

    /// <summary>False where the word before, in the same row, was taken for a noun: "recruit, interview and select".</summary>
    private bool Turn(int at, VerbReading reading)
    {
        if (_skipped > 0 && LastBefore(at) == _skipped)
            return false;
        if (at > _first)
            _hasOpenRow = !Grammar.IsCoordinator(_s[at - 1]);
        _draft.Inflect(at, Preferred(at, reading), _to);
        _lastVerb = at;
        return true;
    }

    /// <summary>"Model" is spelled alike everywhere and "modelled" is not: the rest of the statement decides.</summary>
    private VerbReading Preferred(int at, VerbReading reading) =>
        Verbs.Of(_s.Lower(at)).FirstOrDefault(other => other.Form == reading.Form && other.Verb == reading.Verb && other.Spelling == _s.Spelling) ?? reading;

    private bool HasVerbAfterCoordinator(int from) =>
        Enumerable.Range(from, _s.EndOfClause(from) - from).Any(i => Grammar.IsCoordinator(_s[i - 1]) && Verbs.Find(_s.Lower(Grammar.IsAdverb(_s[i]) ? i + 1 : i), VerbForm.Base) is not null);

    /// <summary>Whether a comma between the purpose and this place began another verb of it: "to keep peace, settle quarrels, or report thefts".</summary>
    private bool HasPurposeItem(int end) =>
        Enumerable.Range(_purpose + 1, end - _purpose - 1).Any(i => _s[i].FollowsComma && Verbs.Find(_s.Lower(i), VerbForm.Base) is not null);

    private bool IsCoordinated(int i)
    {
        if (_s[i].FollowsComma || Grammar.IsCoordinator(_s[i - 1]))
            return true;
        // "Weekly and monthly reports": the word before belongs to the noun.
        if (Grammar.TellsFrequency(_s[i - 1]) && (Grammar.TellsFrequency(_s[i - 2]) || Grammar.TellsFrequency(_s[i - 3])))
            return false;
        return Grammar.IsAdverb(_s[i - 1]) && (_s[i - 1].FollowsComma || Grammar.IsCoordinator(_s[i - 2]));
    }

    /// <summary>The last word before "and", commas and adverbs.</summary>
    private int LastBefore(int i)
    {
        var last = i - 1;
        while (last > 0 && (Grammar.IsCoordinator(_s[last]) || (Grammar.IsAdverb(_s[last]) && Verbs.Find(_s.Lower(last), _from) is null)))
            last--;
        return last;
    }

    /// <summary>A gerund of a verb that the list lacks would stay behind.</summary>
    private bool IsUnknownGerund(int i) =>
        _s.Lower(i).EndsWith("ing", StringComparison.Ordinal) && Verbs.Of(_s.Lower(i)).Count == 0 && (_s.Lower(i + 1) == "of" || (VerbSigns.TakesObject(_s, i) && !_afterPreposition && !_isAdjunct));

    private bool IsBare(int i) => i + 1 >= _s.Count || _s[i + 1].BreaksClause || _s[i + 1].FollowsComma || Grammar.IsCoordinator(_s[i + 1]);

    /// <summary>Whether nothing but more gerunds follows: "… serving and cleaning".</summary>
    private bool EndsRow(int i)
    {
        while (++i < _s.Count)
        {
            if (!Grammar.IsCoordinator(_s[i]) && Verbs.Find(_s.Lower(i), VerbForm.Gerund) is null)
                return false;
        }

        return true;
    }

    /// <summary>Whether a comma between the last verb of the row and this place began an item that is no verb.</summary>
    private bool HasNounItem(int last) =>
        Enumerable.Range(_lastVerb + 1, last - _lastVerb).Any(i => _s[i].FollowsComma && Verbs.Find(_s.Lower(i), VerbForm.Gerund) is null);

    /// <summary>Whether one more gerund of the row follows after "and" or another comma: a list, and no afterthought.</summary>
    private bool HasMoreItems(int from)
    {
        var end = _s.EndOfClause(from);
        for (var i = from + 2; i < end; i++)
        {
            if (IsCoordinated(i) && LastBefore(i) != from && Verbs.Find(_s.Lower(i), VerbForm.Gerund) is not null)
                return true;
        }

        return false;
    }

    /// <summary>A verb in a form that does not fit the row: "Monitoring teams and controls budgets", "Working with a friend, built a robot".</summary>
    private bool IsStrayVerb(int i)
    {
        if (_s.Lower(i) is "be" or "am")
            return !_afterTo;
        if ((_s[i].FollowsComma || _s[i - 1].FollowsComma) && !Grammar.IsCoordinator(_s[i - 1]) && _lastVerb != LastBefore(i) && Verbs.Find(_s.Lower(i), VerbForm.Past) is not null
            && (VerbSigns.TakesObject(_s, i) || Grammar.IsAdverb(_s[i + 1])))
            return true;
        if (_from != VerbForm.Gerund && (Grammar.IsCoordinator(_s[i - 1]) || _s.Lower(i + 1) == "of") && Verbs.Find(_s.Lower(i), VerbForm.Gerund) is { Verb.HasNounGerund: false })
            return _s.Lower(i + 1) == "of" ? !Nominals.IsNominal(_s[LastBefore(i)]) && !DutyRow.HasAct(_s, _lastVerb + 1, i) : !HasMeans(i);
        foreach (var form in (ReadOnlySpan<VerbForm>)[VerbForm.Base, VerbForm.ThirdPerson, VerbForm.Past])
        {
            if (form == _from || (form == _to && form == VerbForm.Past) || (form == VerbForm.Base && _afterTo))
                continue;
            // "Wash up", and in a row of duties "drive trucks".
            if (form == VerbForm.Base && Verbs.Find(_s.Lower(i), form) is not null && (_s.Lower(i + 1) is "up" or "out" or "off" || (_isList && _s[i + 1].FollowsDirectly && !Grammar.IsPreposition(_s[i + 1]) && !Grammar.IsCoordinator(_s[i + 1]))))
                return true;
            if (Verbs.Find(_s.Lower(i), form) is { } other && (!VerbSigns.MayBeNoun(other) || VerbSigns.TakesObject(_s, i)))
                return true;
        }

        return false;
    }
}
