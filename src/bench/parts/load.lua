-- For wrk: prints what it measured in one line, and, if asked to, looks at every status or asks a list of addresses.
--   wrk … -- check 304          every status must be that
--   wrk … -- list FILE          asks the addresses of the file in turn, over and over; every status must be 200
local threads = {}
unexpected = 0

function setup(thread)
  table.insert(threads, thread)
end

function init(args)
  local expected = tonumber(args[2]) or 200
  if args[1] == "list" then
    local addresses, at = {}, 0
    for line in io.lines(args[2]) do
      addresses[#addresses + 1] = wrk.format("GET", line)
    end
    request = function()
      at = at % #addresses + 1
      return addresses[at]
    end
  end
  if args[1] then
    response = function(status)
      if status ~= expected then
        unexpected = unexpected + 1
      end
    end
  end
end

function done(summary, latency)
  local errors = summary.errors
  local failed = errors.connect + errors.read + errors.write + errors.timeout
  local others = 0
  for _, thread in ipairs(threads) do
    others = others + thread:get("unexpected")
  end
  print(string.format("RESULT %d %d %d %d %d %d", summary.requests, summary.duration, summary.bytes,
    failed + math.max(errors.status, others), latency:percentile(50), latency:percentile(99)))
end
