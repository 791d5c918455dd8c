using LawGov.Tests.Shared;

namespace LawGov.Readers.Tests;

/// <summary>Nothing becomes public by accident, and nothing public disappears or goes without words.</summary>
public class PublicSurfaceTests
{
    [Fact]
    public void The_public_surface_is_the_approved_one() => PublicSurface.ShouldBeApproved(typeof(LawGov.Readers.ReadOptions).Assembly);

    [Fact]
    public void Everything_public_is_documented() => PublicSurface.Undocumented(typeof(LawGov.Readers.ReadOptions).Assembly).ShouldBeEmpty();
}
