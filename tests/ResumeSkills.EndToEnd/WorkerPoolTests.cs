using System.Text;
using FluentAssertions;
using ResumeSkills.Batch.Workers;
using Xunit;

namespace ResumeSkills.EndToEnd;

public sealed class WorkerPoolTests
{
    private static readonly WorkerProgram Program = new(Checkout.Program, [WorkerProgram.Command]);

    private static readonly WorkRequest Resume = new("cv.txt", Encoding.UTF8.GetBytes("EXPERIENCE\nWaiter, Harbour Cafe, 2021 - 2023\n- Trained six new waiters over three months; all of them now work alone\n- Counted the till every evening\n"));

    [Fact]
    public void A_document_gets_its_report()
    {
        using var pool = new WorkerPool(Program);
        var answer = pool.Analyze(Resume with { WithHtml = true });
        answer.State.Should().Be(WorkState.Done);
        Encoding.UTF8.GetString(answer.Report!).Should().StartWith("{\"document\":{\"name\":\"cv.txt\"").And.NotContain("\n");
        Encoding.UTF8.GetString(answer.Html!).Should().Contain("Trained six new waiters").And.EndWith("</html>\n");
        answer.Summary!.Skills.Should().Contain(skill => skill.SkillId == "coaching" && skill.Level >= Level.Shown);
        pool.Analyze(Resume).Html.Should().BeNull();
    }

    [Fact]
    public void What_goes_with_a_document_is_used_and_its_faults_are_told()
    {
        using var pool = new WorkerPool(Program);
        var posting = new WorkFile("posting.txt", "We ask for Python and for negotiation with suppliers."u8.ToArray());
        var answer = pool.Analyze(Resume with { Posting = posting, Companion = new WorkFile("letter.pdf", []) });
        answer.State.Should().Be(WorkState.Done);
        answer.Remarks.Should().ContainSingle().Which.Should().StartWith("letter.pdf: ");
        Encoding.UTF8.GetString(answer.Report!).Should().Contain("\"posting\":\"posting.txt\"");
    }

    [Fact]
    public void An_unreadable_document_gets_its_reason_and_the_process_goes_on()
    {
        using var pool = new WorkerPool(Program);
        var answer = pool.Analyze(new WorkRequest("broken.pdf", "%PDF-1.4 and nothing else"u8.ToArray()));
        answer.State.Should().Be(WorkState.Unreadable);
        answer.Reason.Should().StartWith("broken.pdf: ");
        pool.Analyze(Resume).State.Should().Be(WorkState.Done);
    }

    [Fact]
    public void A_document_that_takes_too_long_is_ended()
    {
        if (OperatingSystem.IsWindows())
            return; // There is no program that only sleeps.
        // It reads nothing and says nothing: so does a reader that hangs.
        using var pool = new WorkerPool(new WorkerProgram("sleep", ["600"]), new WorkerLimits { Time = TimeSpan.FromMilliseconds(200) });
        pool.Analyze(Resume).State.Should().Be(WorkState.TimedOut);
    }

    [Fact]
    public void A_process_that_breaks_down_costs_one_document_its_report_and_no_more()
    {
        using var pool = new WorkerPool(Program, new WorkerLimits { Memory = 8 << 20 });
        var answer = pool.Analyze(Resume with { Bytes = new byte[32 << 20] });
        answer.State.Should().BeOneOf(WorkState.Failed, WorkState.OutOfMemory);
        answer.Reason.Should().StartWith("cv.txt: ");
    }

    [Fact]
    public async Task Documents_are_analyzed_at_once()
    {
        using var pool = new WorkerPool(Program);
        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(i => Task.Run(() => pool.Analyze(Resume with { Name = $"cv{i}.txt" }))));
        answers.Select(answer => Encoding.UTF8.GetString(answer.Report!)[..30]).Should().BeEquivalentTo(Enumerable.Range(0, 4).Select(i => $"{{\"document\":{{\"name\":\"cv{i}.txt\",\"kind\":\"resume\""[..30]));
    }
}
