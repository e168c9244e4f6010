using System.Globalization;
using NodaTime;
using OutlookOneOnOne.Api.Http.Problems;
using OutlookOneOnOne.Core.Agendas.Items;
using OutlookOneOnOne.Core.Storage;

namespace OutlookOneOnOne.Api.Agendas;

/// <param name="Items">The items in order.</param>
/// <param name="Version">The version of all items of the pair; send it back in If-Match, in quotes.</param>
internal sealed record ItemsResponse(IReadOnlyList<ItemResponse> Items, string Version)
{
    public static ItemsResponse Of(PairAgendas pair, Instant start, Revision? revision, IEnumerable<AgendaItem>? archived = null) =>
        new([.. CarryForward.At(pair, start, archived).Select(ItemResponse.Of)], Precondition.VersionOf(revision));

    public override string ToString() => nameof(ItemsResponse);
}

/// <param name="Id">Unique within the pair.</param>
/// <param name="Text">One line of Markdown.</param>
/// <param name="Author">Id of the author, the only one who can reword or remove it.</param>
/// <param name="Place">Open, done, or postponed to the next 1:1.</param>
/// <param name="TimesCarried">The number of earlier agendas on which it was open.</param>
/// <param name="WrittenAt">When it was added.</param>
internal sealed record ItemResponse(string Id, string Text, string Author, ItemPlace Place, int TimesCarried, Instant WrittenAt)
{
    public static ItemResponse Of(CarriedItem carried) =>
        new(
            carried.Item.Id.Value,
            carried.Item.Text.Value,
            carried.Item.Author.Value,
            carried.Place,
            carried.TimesCarried,
            carried.Item.Created);

    public override string ToString() => $"{nameof(ItemResponse)} {Id}";
}

/// <param name="Id">
/// Chosen by the client, so that a repeated request adds the item only once: 1 to 64 letters, digits or hyphens. If null, the server
/// chooses one.
/// </param>
/// <param name="Text">One line of Markdown, at most 1,000 characters.</param>
internal sealed record AddItemRequest(string? Text, string? Id = null)
{
    public AgendaEdit? Parse(Instant start, Validation validation)
    {
        var id = ItemWords.ParseId(Id ?? Guid.CreateVersion7().ToString("N"), "id", validation);
        var text = ItemWords.ParseText(Text, "text", validation);
        return validation.Failed ? null : new AgendaEdit.Add(id!.Value, text!.Value, start); // validated above
    }

    public override string ToString() => nameof(AddItemRequest);
}

/// <param name="Items">All items of the agenda, in order; at most 500.</param>
internal sealed record ReplaceItemsRequest(IReadOnlyList<WantedItemRequest?>? Items)
{
    private const int MaxItems = 500;

    public IReadOnlyList<RequestedItem> Parse(Validation validation)
    {
        var given = validation.Required(Items, "items") ?? [];
        return validation.Require(given.Count <= MaxItems, "items", say => say.MostItems(MaxItems))
            ? [.. given.Select((item, n) => validation.Required(item, Field(n))?.Parse(Field(n), validation)).OfType<RequestedItem>()]
            : [];
    }

    /// <summary>Names each refused item by its place in the request, and an item missing from the request by its id.</summary>
    public static Problem Explain(IEnumerable<ProposalFault> faults, IReadOnlyList<RequestedItem> wanted)
    {
        var validation = new Validation();
        foreach (var fault in faults)
        {
            var at = fault.Item is { } id ? wanted.TakeWhile(w => w.Id != id).Count() : wanted.Count;
            validation.Add(
                at < wanted.Count ? Field(at) : "items",
                say => fault.Item is { } missing && at == wanted.Count
                    ? say.ItemsOf(missing.Value, fault.Message(say))
                    : fault.Message(say));
        }

        return validation.Problem;
    }

    public override string ToString() => nameof(ReplaceItemsRequest);

    private static string Field(int n) => string.Create(CultureInfo.InvariantCulture, $"items[{n}]");
}

/// <param name="Id">The id of an existing item or of a new one: 1 to 64 letters, digits or hyphens.</param>
/// <param name="Text">One line of Markdown, at most 1,000 characters.</param>
/// <param name="Place">Open, done, or postponed to the next 1:1.</param>
internal sealed record WantedItemRequest(string? Id, string? Text, ItemPlace Place = ItemPlace.Open)
{
    public RequestedItem? Parse(string field, Validation validation) =>
        (ItemWords.ParseId(Id, $"{field}.id", validation), ItemWords.ParseText(Text, $"{field}.text", validation)) is ({ } id, { } text)
            ? new RequestedItem(id, text, Place)
            : null;

    public override string ToString() => nameof(WantedItemRequest);
}

/// <param name="Edit">What to do with the item.</param>
/// <param name="Text">The new text, for <c>reword</c> only.</param>
/// <param name="Before">For <c>placeBefore</c> only: id of the item to place it before; null to place it last.</param>
internal sealed record EditItemRequest(ItemEdit? Edit, string? Text = null, string? Before = null)
{
    public AgendaEdit? Parse(ItemId item, Instant start, Validation validation)
    {
        validation.Require(Text is null || Edit is ItemEdit.Reword, "text", say => say.OnlyWith("reword"));
        validation.Require(Before is null || Edit is ItemEdit.PlaceBefore, "before", say => say.OnlyWith("placeBefore"));
        AgendaEdit? edit = validation.Required(Edit, "edit") switch
        {
            ItemEdit.Reword => ItemWords.ParseText(Text, "text", validation) is { } text ? new AgendaEdit.Reword(item, text) : null,
            ItemEdit.TickOff => new AgendaEdit.TickOff(item, start),
            ItemEdit.Reopen => new AgendaEdit.Reopen(item),
            ItemEdit.MoveToNextTime => new AgendaEdit.MoveToNextTime(item, start),
            ItemEdit.BringBack => new AgendaEdit.BringBack(item, start),
            ItemEdit.PlaceBefore =>
                new AgendaEdit.PlaceBefore(item, Before is null ? null : ItemWords.ParseId(Before, "before", validation)),
            null => null,
            _ => throw new InvalidOperationException("ItemEdit has no other case."),
        };
        return validation.Failed ? null : edit;
    }

    public override string ToString() => nameof(EditItemRequest);
}

internal enum ItemEdit
{
    Reword,
    TickOff,
    Reopen,
    MoveToNextTime,
    BringBack,
    PlaceBefore,
}

internal static class ItemWords
{
    public static ItemId? ParseId(string? id, string field, Validation validation) =>
        validation.Require(ItemId.TryParse(id, out var item), field, say => say.ItemId) ? item : null;

    public static ItemText? ParseText(string? text, string field, Validation validation) =>
        validation.Require(ItemText.TryParse(text, out var item), field, say => say.CharactersFromOne(ItemText.MaxLength)) ? item : null;
}
