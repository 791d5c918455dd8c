using LawGov.Model.Validation;
using Shouldly;
using Xunit;

namespace LawGov.Model.Tests.Validation;

public sealed class InnermostSpansTests
{
    private static readonly (string Name, SourceSpan Span)[] Owners =
        [("a", SourceSpan.FromBounds(0, 100)), ("b", SourceSpan.FromBounds(10, 20)), ("c", SourceSpan.FromBounds(10, 15)), ("d", SourceSpan.FromBounds(30, 40)), ("e", SourceSpan.FromBounds(200, 210))];

    [Theory]
    [InlineData(0, 5, "a")]
    [InlineData(10, 15, "c")]
    [InlineData(10, 16, "b")]
    [InlineData(16, 20, "b")]
    [InlineData(19, 21, "a")]
    [InlineData(40, 41, "a")]
    [InlineData(99, 101, null)]
    [InlineData(150, 151, null)]
    [InlineData(200, 210, "e")]
    public void The_innermost_owner_is_found(int start, int end, string? expected) =>
        new InnermostSpans<string>(Owners.Select(o => o.Name), name => Array.Find(Owners, o => o.Name == name).Span).Around(SourceSpan.FromBounds(start, end)).ShouldBe(expected);
}
