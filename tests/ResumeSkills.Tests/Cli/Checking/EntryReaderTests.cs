using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using ResumeSkills.Cli.Checking;

namespace ResumeSkills.Tests.Cli.Checking;

public class EntryReaderTests
{
    [Fact]
    public void What_the_frameworks_writer_writes_is_read() => Check.One(Config.QuickThrowOnFailure, Prop.ForAll(
        ArbMap.Default.GeneratorFor<NonNull<string>>().ToArbitrary(),
        ArbMap.Default.GeneratorFor<int>().ToArbitrary(),
        ArbMap.Default.GeneratorFor<double>().ToArbitrary(),
        (any, number, real) => IsReadAsWritten(string.Concat(any.Get.EnumerateRunes()), number, real)));

    [Theory]
    [InlineData(127)]
    [InlineData(128)]
    [InlineData(20_000)]
    public void Strings_of_any_length_are_read(int length) => IsReadAsWritten(new string('é', length), length, length).Should().BeTrue();

    [Theory]
    [InlineData("FF FF FF FF 0F", "a negative length")]
    [InlineData("FF FF FF FF 07", "two milliards of bytes")]
    [InlineData("FF FF FF FF FF FF FF FF FF FF FF FF", "a length without end")]
    [InlineData("02 41", "a byte too few")]
    [InlineData("", "nothing at all")]
    public void A_length_that_cannot_be_is_refused(string bytes, string because) =>
        FluentActions.Invoking(() => Reader(bytes).ReadString()).Should().Throw<InvalidDataException>(because);

    [Theory]
    [InlineData("03 00 00 00 01 02 03", 3)]
    [InlineData("04 00 00 00 01 02 03", null)]
    [InlineData("FF FF FF FF 01 02 03", null)]
    [InlineData("FF FF FF 7F 01 02 03", null)]
    public void There_are_no_more_items_than_bytes(string bytes, int? count)
    {
        var read = FluentActions.Invoking(() => Reader(bytes).ReadCount());
        if (count is { } possible)
            read().Should().Be(possible);
        else
            read.Should().Throw<InvalidDataException>();
    }

    [Fact]
    public void A_choice_is_one_of_those_there_are()
    {
        Reader("02").ReadChoice(3).Should().Be(2);
        FluentActions.Invoking(() => Reader("03").ReadChoice(3)).Should().Throw<InvalidDataException>();
    }

    private static bool IsReadAsWritten(string text, int number, double real)
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        writer.Write(text);
        writer.Write(number);
        writer.Write(real);
        writer.Write(number > 0);
        var reader = new EntryReader(stream.ToArray());
        (reader.ReadString(), reader.ReadInt32(), reader.ReadDouble(), reader.ReadBoolean()).Should().Be((text, number, real, number > 0));
        FluentActions.Invoking(() => reader.ReadByte()).Should().Throw<InvalidDataException>("nothing follows");
        return true;
    }

    private static EntryReader Reader(string bytes) => new(Convert.FromHexString(bytes.Replace(" ", "", StringComparison.Ordinal)));
}
