using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using ResumeSkills.Critique;
using ResumeSkills.Rewriting;
using ResumeSkills.Tests.Critique;
using ResumeSkills.Tests.Tagging;

namespace ResumeSkills.Tests.Rewriting;

public sealed class RewriterTests
{
    public static TheoryData<string, string, Tense, RewriteAction, string?> Specs()
    {
        var data = new TheoryData<string, string, Tense, RewriteAction, string?>();
        foreach (var (file, line, tense, action, after) in RewriteSpecs.All())
            data.Add(file, line, tense, action, after);
        return data;
    }

    [Theory]
    [MemberData(nameof(Specs))]
    public void Says_what_the_specification_says(string file, string line, Tense tense, RewriteAction action, string? after)
    {
        var rewrite = Rewriter.Rewrite(line, tense, []);
        rewrite.After.Should().Be(after, file);
        rewrite.Action.Should().Be(action, file);
        rewrite.Before.Should().Be(line);
        rewrite.Reason.Should().NotBeEmpty();
        rewrite.Blanks.Should().HaveCountLessThanOrEqualTo(2);
    }

    /// <summary>Every line that is at hand: the specifications, the corpus and, beside the checkout, real ones.</summary>
    public static TheoryData<string> Sources() => ["specifications", "corpus", "real lines beside the checkout, where present"];

    [Theory]
    [MemberData(nameof(Sources))]
    public void Invents_nothing(string source)
    {
        var wrong = from line in Lines(source)
                    from tense in new[] { Tense.Past, Tense.Current }
                    let after = Rewriter.Rewrite(line, tense, []).After
                    where after is not null
                    let lie = Honesty.Lie(line, after)
                    where lie is not null
                    select $"{lie}: {line} => {after}";
        wrong.Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Sources))]
    public void A_rewrite_is_stable(string source)
    {
        var unstable = from line in Lines(source)
                       from tense in new[] { Tense.Past, Tense.Current }
                       let once = Rewriter.Rewrite(line, tense, []).After
                       where once is not null
                       let twice = Rewriter.Rewrite(once, tense, []).After
                       where twice is not null && twice != once
                       select $"{line} => {once} => {twice}";
        unstable.Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Sources))]
    public void A_rewrite_is_a_clean_line(string source)
    {
        var unclean = from line in Lines(source)
                      let after = Rewriter.Rewrite(line, Tense.Past, []).After
                      where after is not null && (after.Trim() != after && line.Trim() == line
                          || (after.Contains("  ", StringComparison.Ordinal) && !line.Contains("  ", StringComparison.Ordinal))
                          || (after.Contains(" ,", StringComparison.Ordinal) && !line.Contains(" ,", StringComparison.Ordinal))
                          || (char.IsUpper(line[0]) && char.IsLower(after[0])))
                      select $"{line} => {after}";
        unclean.Should().BeEmpty();
    }

    /// <summary>No rule that asked for a rewrite still finds in it what it found. What is only asked is answered by the writer, and not yet.</summary>
    [Theory]
    [InlineData("specifications")]
    [InlineData("corpus")]
    public void A_rewrite_is_accepted_by_the_rules_that_asked_for_it(string source)
    {
        var rejected = from line in Lines(source)
                       let rewrite = Rewriter.Rewrite(line, Tense.Past, [])
                       where rewrite.Action is RewriteAction.Rewrite or RewriteAction.Suggest
                       from id in rewrite.RuleIds
                       let rule = AllRules.Find(id)
                       where rule is not null && Bullets(rewrite).Any(bullet => RuleSpec.Find(rule, bullet).Count > 0)
                       select $"{id}: {line} => {rewrite.After}";
        rejected.Should().BeEmpty();
    }

    [Fact]
    public void Any_text_has_an_answer_and_always_the_same_one() => Prop.ForAll(ArbMap.Default.ArbFor<string>().Filter(text => text is not null), line =>
    {
        var one = Rewriter.Rewrite(line, Tense.Past, []);
        var two = Rewriter.Rewrite(line, Tense.Past, []);
        return one.After == two.After && one.Action == two.Action && one.RuleIds.SequenceEqual(two.RuleIds) && one.Before == line;
    }).QuickCheckThrowOnFailure();

    /// <summary>Words of the patterns in any order, with punctuation: what random text never hits.</summary>
    [Fact]
    public void Any_row_of_telling_words_has_an_honest_answer()
    {
        string[] words =
            ["Responsible", "for", "managing", "a", "team", "of", "6", "Was", "by", "me", "and", ",", ";", "(", "not", "helped", "with", "two", "nurses", "to", "plan",
                "We", "our", "I", "was", "trained", "in", "Python", "$5K", "duties", "included", "provided", "training", "leads", "the", "reports", "as", "well", ".", "that", "built"];
        var lines = Gen.ListOf(Gen.Elements(words)).Select(list => string.Join(' ', list));
        Prop.ForAll(lines.ToArbitrary(), line =>
        {
            var after = Rewriter.Rewrite(line, Tense.Past, []).After;
            return after is null || Honesty.Lie(line, after) is null;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(3000));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("[")]
    [InlineData("Responsible for")]
    [InlineData("Was part of")]
    [InlineData("\0\uD800 Responsible for \uDC00")]
    public void Scraps_are_left_or_asked_about(string line) => Rewriter.Rewrite(line, Tense.Past, []).Action.Should().BeOneOf(RewriteAction.Leave, RewriteAction.Ask);

    [Fact]
    public void A_long_line_is_left() =>
        Rewriter.Rewrite("Responsible for " + string.Concat(Enumerable.Repeat("managing, ", 100_000)), Tense.Past, []).Action.Should().Be(RewriteAction.Leave);

    [Fact]
    public void A_line_with_brackets_waits_for_the_writer() =>
        Rewriter.Rewrite("Responsible for managing [number] clerks", Tense.Past, []).Action.Should().Be(RewriteAction.Leave);

    [Fact]
    public void A_step_by_step_rewrite_names_all_its_rules() =>
        Rewriter.Rewrite("Unfortunately had to cancel two tours", Tense.Past, []).RuleIds.Should().Equal("RW87", "apology-or-lack", "RW12", "duty-opener");

    [Fact]
    public void The_document_spells()
    {
        Rewriter.Rewrite("Model the cash flows of 12 farms", Tense.Past, [], Spelling.British).After.Should().Be("Modelled the cash flows of 12 farms");
        Rewriter.Rewrite("Model the cash flows of 12 farms", Tense.Past, [], Spelling.American).After.Should().Be("Modeled the cash flows of 12 farms");
    }

    /// <summary>A line of two acts is parted into two bullets at the full stop.</summary>
    private static string[] Bullets(Rewrite rewrite) => rewrite.RuleIds.Contains("too-long") ? rewrite.After!.Split(". ") : [rewrite.After!];

    internal static IReadOnlyList<string> Lines(string source) => source switch
    {
        "corpus" => [.. Directory.EnumerateFiles(Checkout.Find("models/skills/corpus"), "*.tsv").Order(StringComparer.Ordinal).SelectMany(File.ReadLines).Select(line => line.Split('\t')[0])],
        "specifications" => [.. RewriteSpecs.All().Select(spec => spec.Line)],
        _ => RealLines(),
    };

    private static string[] RealLines()
    {
        var path = Path.Combine(Path.GetDirectoryName(Checkout.Root)!, "shared", "real", "bullets-unlabelled.tsv");
        return File.Exists(path) ? [.. File.ReadLines(path).Skip(1).Select(line => line.Split('\t')[2])] : [];
    }
}
