-- Neovim as a plain editor at the other end: waits for the marks, takes the first plain rephrasing, writes what it saw.
local out = assert(io.open(vim.env.UNDRING_OUT, "w"))
vim.cmd("edit " .. vim.env.UNDRING_NOTE)
local client = vim.lsp.start_client({
  name = "undring",
  cmd = { vim.env.UNDRING_NODE, vim.env.UNDRING_SERVER, "--stdio" },
  root_dir = vim.fn.fnamemodify(vim.env.UNDRING_NOTE, ":h"),
})
vim.lsp.buf_attach_client(0, client)
local function marks() return vim.diagnostic.get(0) end
vim.wait(15000, function() return #marks() > 0 end, 50)
for _, mark in ipairs(marks()) do
  local line = vim.api.nvim_buf_get_lines(0, mark.lnum, mark.lnum + 1, false)[1]
  out:write("mark\t" .. mark.code .. "\t" .. line:sub(mark.col + 1, mark.end_col) .. "\n")
end
-- What a request gives, from the one server there is.
local function ask(method, line, character)
  local answers = vim.lsp.buf_request_sync(0, method, {
    textDocument = vim.lsp.util.make_text_document_params(),
    position = { line = line, character = character },
  }, 5000)
  for _, answer in pairs(answers or {}) do return answer.result end
end
local mark = marks()[1]
if mark then
  local hover = ask("textDocument/hover", mark.lnum, mark.col)
  out:write("hover\t" .. (hover and hover.contents.value or ""):gsub("\n", " ") .. "\n")
  for _, item in ipairs(ask("textDocument/completion", 0, 0) or {}) do out:write("opening\t" .. item.label .. "\n") end
  local params = {
    textDocument = vim.lsp.util.make_text_document_params(),
    range = mark.user_data and mark.user_data.lsp and mark.user_data.lsp.range or {
      start = { line = mark.lnum, character = mark.col },
      ["end"] = { line = mark.end_lnum, character = mark.end_col },
    },
    context = { diagnostics = {} },
  }
  local answers = vim.lsp.buf_request_sync(0, "textDocument/codeAction", params, 5000)
  for _, answer in pairs(answers or {}) do
    for _, action in ipairs(answer.result or {}) do
      if action.edit and action.title:find("opplever") then
        vim.lsp.util.apply_workspace_edit(action.edit, "utf-16")
        break
      end
    end
  end
end
out:write("text\t" .. table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, false), "\\n") .. "\n")
-- What short words stand for, and what a slot offers, in an editor that was told of no placeholders.
vim.api.nvim_buf_set_lines(0, -1, -1, false, { "", "u-lurer", "", "[han / hun / hen]" })
local last = vim.api.nvim_buf_line_count(0) - 1
vim.wait(500, function() return false end)
for _, item in ipairs(ask("textDocument/completion", last - 2, 7) or {}) do
  if item.label == "u-lurer" then out:write("snippet\t" .. item.textEdit.newText .. "\n") end
end
local choices = {}
for _, item in ipairs(ask("textDocument/completion", last, 3) or {}) do table.insert(choices, item.label) end
out:write("choices\t" .. table.concat(choices, ", ") .. "\n")
out:close()
vim.cmd("qall!")
