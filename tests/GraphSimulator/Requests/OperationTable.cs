namespace OutlookOneOnOne.SimulatedGraph.Requests;

/// <summary>Every operation that the simulator supports.</summary>
internal sealed class OperationTable(IReadOnlyList<Operation> operations)
{
    public IReadOnlyList<Operation> All => operations;

    /// <summary>Literal segments take precedence over placeholders, as in <c>/users/$count</c>.</summary>
    public (Operation Operation, GraphCall Call) Find(GraphCall call)
    {
        var path = call.Path.Split('/', StringSplitOptions.RemoveEmptyEntries).Select(Uri.UnescapeDataString).ToArray();
        var fitting = operations
            .Select(r => (Operation: r, Values: r.Match(path)))
            .Where(f => f.Values is not null)
            .OrderBy(f => f.Values!.Count)
            .ToList();
        if (fitting.Count == 0)
            throw new GraphRefusal(404, "ResourceNotFound", $"Resource not found for the segment '{path.LastOrDefault()}'.");
        var (operation, values) = fitting.Find(f => f.Operation.Method == call.Method);
        return operation is null
            ? throw new GraphRefusal(405, "Request_BadRequest", "Specified HTTP method is not allowed for the request target.")
            : (operation, call with { Values = values! });
    }
}
