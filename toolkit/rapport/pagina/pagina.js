"use strict";
(function () {
  const wolk = document.getElementById("wolk");
  const kaart = (nummer) => document.getElementById("k" + nummer);
  let bij = null;

  function toon(el, nummers) {
    wolk.replaceChildren(...nummers.map((nummer) => {
      const kopie = kaart(nummer).cloneNode(true);
      kopie.removeAttribute("id");
      return kopie;
    }));
    wolk.hidden = false;
    bij = el;
    const plek = el.getBoundingClientRect();
    const links = Math.min(plek.left, document.documentElement.clientWidth - wolk.offsetWidth - 12);
    wolk.style.left = Math.max(links, 8) + window.scrollX + "px";
    const onder = plek.bottom + 8 + wolk.offsetHeight < window.innerHeight;
    const boven = onder || plek.top < wolk.offsetHeight + 8 ? plek.bottom + 8 : plek.top - wolk.offsetHeight - 8;
    wolk.style.top = boven + window.scrollY + "px";
  }

  function verberg() {
    wolk.hidden = true;
    bij = null;
  }

  function zichtbaar(nummers) {
    return nummers.filter((nummer) => !document.getElementById("b" + nummer).classList.contains("uit"));
  }

  document.querySelectorAll(".tekst mark, .tekst .nr").forEach((el) => {
    const nummers = (el.dataset.nummers || el.dataset.nummer).split(" ");
    const open = () => { const over = zichtbaar(nummers); if (over.length) toon(el, over); };
    el.addEventListener("mouseenter", open);
    el.addEventListener("focus", open);
    el.addEventListener("blur", verberg);
    el.addEventListener("mouseleave", (e) => { if (e.relatedTarget !== wolk && !wolk.contains(e.relatedTarget)) verberg(); });
  });
  wolk.addEventListener("mouseleave", (e) => { if (e.relatedTarget !== bij) verberg(); });
  document.addEventListener("keydown", (e) => { if (e.key === "Escape") verberg(); });

  const vakken = Array.from(document.querySelectorAll("fieldset input"));
  function filter() {
    const aan = new Set(vakken.filter((vak) => vak.checked).map((vak) => vak.value));
    document.querySelectorAll("[data-familie]").forEach((el) => el.classList.toggle("uit", !aan.has(el.dataset.familie)));
    document.querySelectorAll(".tekst mark").forEach((el) => {
      const families = el.dataset.families.split(" ");
      families.forEach((f) => el.classList.toggle(f, aan.has(f)));
      el.classList.toggle("uit", !families.some((f) => aan.has(f)));
    });
    verberg();
  }
  vakken.forEach((vak) => vak.addEventListener("change", filter));
})();
