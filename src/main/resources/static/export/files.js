// Opened from a disk, without a server: a link to a folder leads to its page
if (location.protocol === "file:") {
  document.querySelectorAll("a[href$='/'], a[href*='/#'], a[href*='/?']").forEach((link) => {
    link.href = link.href.replace(/\/(?=$|[?#])/, "/index.html");
  });
}
