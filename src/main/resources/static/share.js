// Comfort only: the foot of the page has a link to it, which can be copied by hand

const link = document.getElementById("page-link");

async function copy(text, control, words) {
  await navigator.clipboard.writeText(text);
  const before = control.textContent;
  control.textContent = words;
  document.getElementById("status").textContent = words;
  setTimeout(() => (control.textContent = before), 2000);
}

function button(words, action) {
  const control = document.createElement("button");
  control.type = "button";
  control.textContent = words;
  control.addEventListener("click", () => action(control));
  return control;
}

if (link && navigator.clipboard) {
  link.textContent = link.dataset.copy;
  link.addEventListener("click", (event) => {
    event.preventDefault();
    copy(link.href, link, link.dataset.copied);
  });
}

if (link && navigator.share) {
  const item = document.createElement("li");
  item.append(button(link.dataset.share, () => navigator.share({ title: document.title, url: link.href }).catch(() => {})));
  link.parentElement.after(item);
}

if (navigator.clipboard) {
  document.querySelectorAll(".cite-form").forEach((form) => {
    const { copy: words, copied } = form.closest(".cite").dataset;
    form.querySelector("dt").append(button(words, (control) => copy(form.querySelector("dd").innerText, control, copied)));
  });
}
