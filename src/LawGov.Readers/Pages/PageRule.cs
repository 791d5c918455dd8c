namespace LawGov.Readers.Pages;

/// <summary>A straight line drawn on a page, level or upright, in points from the upper left corner.</summary>
/// <param name="IsLevel">Whether it runs from left to right, and not from top to bottom.</param>
/// <param name="At">Its height when it is level, its distance from the left edge when it is upright.</param>
/// <param name="From">Where it begins.</param>
/// <param name="To">Where it ends.</param>
internal readonly record struct PageRule(bool IsLevel, double At, double From, double To)
{
    /// <summary>A line may be off the straight by so much.</summary>
    private const double Slack = 1;

    /// <summary>The line between two points; null when it is neither level nor upright, or no longer than a dot.</summary>
    public static PageRule? Between(double x1, double y1, double x2, double y2)
    {
        const double shortest = 3;
        if (Math.Abs(y1 - y2) <= Slack && Math.Abs(x1 - x2) >= shortest) return new PageRule(true, (y1 + y2) / 2, Math.Min(x1, x2), Math.Max(x1, x2));
        if (Math.Abs(x1 - x2) <= Slack && Math.Abs(y1 - y2) >= shortest) return new PageRule(false, (x1 + x2) / 2, Math.Min(y1, y2), Math.Max(y1, y2));
        return null;
    }
}
