using FluentAssertions;

namespace ResumeSkills.Tests.Rewriting;

public sealed class InflectionTests
{
    [Theory]
    [InlineData("plan", "plans", "planned", "planned", "planning")]
    [InlineData("manage", "manages", "managed", "managed", "managing")]
    [InlineData("carry", "carries", "carried", "carried", "carrying")]
    [InlineData("enjoy", "enjoys", "enjoyed", "enjoyed", "enjoying")]
    [InlineData("tie", "ties", "tied", "tied", "tying")]
    [InlineData("oversee", "oversees", "oversaw", "overseen", "overseeing")]
    [InlineData("mimic", "mimics", "mimicked", "mimicked", "mimicking")]
    [InlineData("refer", "refers", "referred", "referred", "referring")]
    [InlineData("commit", "commits", "committed", "committed", "committing")]
    [InlineData("deliver", "delivers", "delivered", "delivered", "delivering")]
    [InlineData("edit", "edits", "edited", "edited", "editing")]
    [InlineData("target", "targets", "targeted", "targeted", "targeting")]
    [InlineData("budget", "budgets", "budgeted", "budgeted", "budgeting")]
    [InlineData("fix", "fixes", "fixed", "fixed", "fixing")]
    [InlineData("coach", "coaches", "coached", "coached", "coaching")]
    [InlineData("lead", "leads", "led", "led", "leading")]
    [InlineData("teach", "teaches", "taught", "taught", "teaching")]
    [InlineData("write", "writes", "wrote", "written", "writing")]
    [InlineData("run", "runs", "ran", "run", "running")]
    [InlineData("cut", "cuts", "cut", "cut", "cutting")]
    [InlineData("lay", "lays", "laid", "laid", "laying")]
    [InlineData("find", "finds", "found", "found", "finding")]
    [InlineData("found", "founds", "founded", "founded", "founding")]
    [InlineData("undertake", "undertakes", "undertook", "undertaken", "undertaking")]
    [InlineData("quiz", "quizzes", "quizzed", "quizzed", "quizzing")]
    [InlineData("begin", "begins", "began", "begun", "beginning")]
    [InlineData("forecast", "forecasts", "forecast", "forecast", "forecasting")]
    [InlineData("co-lead", "co-leads", "co-led", "co-led", "co-leading")]
    public void Inflects(string verb, string third, string past, string participle, string gerund)
    {
        if (Verbs.Find(verb, VerbForm.Base) is not { } reading)
        {
            // Not in the list: the rules alone.
            new[] { Inflection.ThirdPerson(verb), Inflection.Past(verb), Inflection.Gerund(verb) }.Should().Equal(third, past, gerund);
            return;
        }

        new[] { reading.In(VerbForm.ThirdPerson), reading.In(VerbForm.Past), reading.In(VerbForm.Participle), reading.In(VerbForm.Gerund) }
            .Should().Equal(third, past, participle, gerund);
    }

    [Theory]
    [InlineData("modelling", "modelled")]
    [InlineData("modeling", "modeled")]
    [InlineData("labelling", "labelled")]
    [InlineData("labeling", "labeled")]
    [InlineData("organising", "organised")]
    [InlineData("organizing", "organized")]
    [InlineData("analysing", "analysed")]
    [InlineData("analyzing", "analyzed")]
    [InlineData("supervising", "supervised")]
    [InlineData("fulfilling", "fulfilled")]
    [InlineData("controlling", "controlled")]
    [InlineData("centering", "centered")]
    public void Keeps_the_spelling_of_the_writer(string gerund, string past) => Verbs.Find(gerund, VerbForm.Gerund)!.In(VerbForm.Past).Should().Be(past);

    [Theory]
    [InlineData("found", "find", "found")]
    [InlineData("lay", "lay")]
    [InlineData("led", "lead")]
    [InlineData("wound", "wind")]
    [InlineData("saw", "see", "saw")]
    public void Knows_every_verb_that_a_form_can_belong_to(string form, params string[] verbs) =>
        Verbs.Of(form).Select(reading => reading.Verb.Name).Distinct(StringComparer.Ordinal).Should().Contain(verbs);

    [Theory]
    [InlineData("nothing")]
    [InlineData("during")]
    [InlineData("supervize")]
    [InlineData("")]
    public void Knows_no_other_words(string word) => Verbs.Of(word).Should().BeEmpty();

    [Fact]
    public void Every_verb_names_known_skills()
    {
        var known = ResumeSkills.Tagging.Taxonomy.Skills.Select(skill => skill.Id).ToHashSet(StringComparer.Ordinal);
        EmbeddedText.Lines("verbs.tsv").Skip(1).SelectMany(line => Verbs.Of(line.Split('\t')[0])).SelectMany(reading => reading.Verb.SkillIds).Should().OnlyContain(id => known.Contains(id));
    }
}
