using FluentAssertions;
using ResumeSkills.Web;
using ResumeSkills.Web.Improving;

namespace ResumeSkills.Tests.Web;

public sealed class DraftsTests : IDisposable
{
    private const string Owner = "one browser";
    private static readonly Analyzer Analyzer = new();
    private static readonly Report Report = Analyzer.Analyze("cv.txt", "EXPERIENCE\n- Trained six new waiters over three months\n"u8.ToArray());

    private readonly Clock _clock = new();
    private readonly Drafts _drafts;

    public DraftsTests() => _drafts = new Drafts(Analyzer, _clock);

    public void Dispose() => _drafts.Dispose();

    [Fact]
    public void A_document_is_forgotten_an_hour_after_it_was_last_looked_at()
    {
        var draft = Add();
        _clock.Pass(TimeSpan.FromMinutes(59));
        _drafts.Find(draft.Id, Owner).Should().BeSameAs(draft);
        _clock.Pass(TimeSpan.FromMinutes(59));
        _drafts.Find(draft.Id, Owner).Should().BeSameAs(draft);
        _clock.Pass(TimeSpan.FromMinutes(61));
        ShouldBeGone(draft);
        _drafts.Count.Should().Be(0, "nothing of it is kept");
    }

    [Fact]
    public void Another_browser_never_finds_it() =>
        Add().Invoking(draft => _drafts.Find(draft.Id, "another browser")).Should().Throw<Refusal>().Which.Status.Should().Be(404);

    [Fact]
    public void What_its_writer_forgets_is_gone()
    {
        var draft = Add();
        _drafts.Forget(draft);
        ShouldBeGone(draft);
    }

    [Fact]
    public void There_are_never_too_many_and_the_one_not_looked_at_for_longest_goes_first()
    {
        var (first, second) = (Add(), Add());
        _clock.Pass(TimeSpan.FromMinutes(1));
        _drafts.Find(first.Id, Owner);
        for (var i = 2; i <= Limits.Sessions; i++)
            Add();
        _drafts.Count.Should().Be(Limits.Sessions);
        _drafts.Find(first.Id, Owner).Should().BeSameAs(first);
        ShouldBeGone(second);
    }

    [Fact]
    public void They_never_take_too_much_memory()
    {
        var large = new byte[Limits.FileSize];
        for (var i = 0; i < 40; i++)
            Add(large);
        _drafts.Count.Should().Be((int)(Limits.SessionsSize / Add(large).Size)).And.BeLessThan(40);
        var longest = Report with { Document = Report.Document with { Text = new string('x', Limits.DocumentLength) } };
        for (var i = 0; i < 40; i++)
            _drafts.Add(Owner, new Analyzed(new Upload("cv.txt", new byte[1]), longest, Target.None, Earlier: longest));
        _drafts.Count.Should().BeLessThan(40, "a small file may hold a long text");
    }

    private Draft Add(byte[]? bytes = null) => _drafts.Add(Owner, new Analyzed(new Upload("cv.txt", bytes ?? [1]), Report, Target.None, Earlier: null));

    private void ShouldBeGone(Draft draft) => _drafts.Invoking(drafts => drafts.Find(draft.Id, Owner)).Should().Throw<Refusal>().Which.Status.Should().Be(404);
}
