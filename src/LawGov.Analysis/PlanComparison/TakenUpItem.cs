using LawGov.Model;

namespace LawGov.Analysis.PlanComparison;

/// <summary>An item of the upper plan with what takes it up.</summary>
/// <param name="Item">The item.</param>
/// <param name="TakenUpBy">The items of the lower plans, in the order of these; empty when none takes it up.</param>
public sealed record TakenUpItem(ItemReference Item, ValueList<TakeUp> TakenUpBy);
