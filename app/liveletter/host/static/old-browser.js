/* For browsers that run scripts but know no modules: the frame that those without scripts get. */
(function () {
  var place = document.getElementById("old-browser");
  var frame = document.createElement("iframe");
  frame.src = place.getAttribute("data-talk");
  frame.title = place.getAttribute("data-title");
  place.appendChild(frame);
})();
