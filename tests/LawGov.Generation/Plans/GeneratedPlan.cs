using LawGov.Model;

namespace LawGov.Generation.Plans;

/// <summary>A synthetic plan: its text, and the truth about it.</summary>
/// <param name="Seed">The number it was made from; the same number gives the same plan.</param>
/// <param name="Style">How it is written.</param>
/// <param name="Text">The text.</param>
/// <param name="Title">Its title.</param>
/// <param name="Tasks">Its tasks, in the order of the text.</param>
public sealed record GeneratedPlan(ulong Seed, PlanStyle Style, string Text, string Title, ValueList<GeneratedTask> Tasks);
