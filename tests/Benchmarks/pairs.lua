-- wrk: everybody of the sample, in turn, asks for the pair of them and their manager.
-- ONEONONE_PAIRS names a file of lines "person manager".
-- Everybody may ask 300 times a minute: with 59 people, stay below 17,000 requests in one run.
local asked = {}
local turn = 0
local refused = 0

init = function()
  for line in io.lines(os.getenv("ONEONONE_PAIRS")) do
    local person, manager = line:match("^(%S+) (%S+)$")
    local headers = { ["Host"] = wrk.host .. ":" .. wrk.port, ["X-Local-User"] = person }
    asked[#asked + 1] = wrk.format("GET", "/api/pairs/" .. manager, headers)
  end
end

request = function()
  turn = turn % #asked + 1
  return asked[turn]
end

response = function(status)
  if status ~= 200 then
    refused = refused + 1
    if refused == 1 then print("an answer that is not 200: " .. status) end
  end
end
