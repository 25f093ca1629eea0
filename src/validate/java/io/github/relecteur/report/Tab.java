package io.github.relecteur.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A page in a browser, used as a reader uses it. */
final class Tab {

  private static final long SECONDS = 30;

  private final Chromium browser;
  private final String session;
  private final List<JsonNode> events = new ArrayList<>();

  Tab(Chromium browser, String session) throws Exception {
    this.browser = browser;
    this.session = session;
    for (String domain : List.of("Page", "Runtime", "Log", "Network")) {
      send(domain + ".enable", Map.of());
    }
  }

  JsonNode send(String method, Map<String, ?> parameters) throws Exception {
    return browser.send(session, method, parameters);
  }

  /** Opens a file and waits for its load event. */
  void open(Path file) throws Exception {
    events();
    events.clear();
    send("Page.navigate", Map.of("url", file.toAbsolutePath().toUri().toString()));
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
    while (events("Page.loadEventFired").isEmpty()) {
      if (System.nanoTime() > end) {
        throw new IOException("no load event: " + file);
      }
      Thread.sleep(10);
    }
  }

  /** What was told since the page was opened. */
  List<JsonNode> events(String method) {
    return events().stream().filter(event -> event.path("method").asText().equals(method)).toList();
  }

  private List<JsonNode> events() {
    events.addAll(browser.events(session));
    return events;
  }

  /** The value of an expression, a promise waited for. */
  JsonNode value(String expression) throws Exception {
    JsonNode answer =
        send(
            "Runtime.evaluate",
            Map.of(
                "expression", expression,
                "returnByValue", true,
                "awaitPromise", true,
                "userGesture", true));
    if (answer.has("exceptionDetails")) {
      throw new IOException(answer.get("exceptionDetails").toString());
    }
    return answer.path("result").path("value");
  }

  String text(String expression) throws Exception {
    return value(expression).asText();
  }

  int number(String expression) throws Exception {
    return value(expression).asInt();
  }

  void press(String key) throws Exception {
    int code =
        switch (key) {
          case "Tab" -> 9;
          case "Enter" -> 13;
          case " " -> 32;
          default -> Character.toUpperCase(key.charAt(0));
        };
    String text = key.equals("Enter") ? "\r" : key.length() == 1 ? key : "";
    Map<String, Object> down =
        Map.of(
            "type", text.isEmpty() ? "rawKeyDown" : "keyDown",
            "key", key,
            "text", text,
            "windowsVirtualKeyCode", code);
    send("Input.dispatchKeyEvent", down);
    send(
        "Input.dispatchKeyEvent",
        Map.of("type", "keyUp", "key", key, "windowsVirtualKeyCode", code));
  }

  /** Clicks with the mouse in the middle of the first element that a selector names. */
  void click(String selector) throws Exception {
    value("document.querySelector('" + selector + "').scrollIntoView({block: 'center'})");
    Thread.sleep(100);
    JsonNode at =
        value(
            "(r => [r.left + r.width / 2, r.top + r.height / 2])(document.querySelector('"
                + selector
                + "').getBoundingClientRect())");
    for (String type : List.of("mousePressed", "mouseReleased")) {
      send(
          "Input.dispatchMouseEvent",
          Map.of(
              "type",
              type,
              "x",
              at.get(0).asDouble(),
              "y",
              at.get(1).asDouble(),
              "button",
              "left",
              "clickCount",
              1));
    }
  }

  void scheme(String scheme) throws Exception {
    media("screen", scheme);
  }

  void media(String media, String scheme) throws Exception {
    send(
        "Emulation.setEmulatedMedia",
        Map.of(
            "media",
            media,
            "features",
            List.of(
                Map.of("name", "prefers-color-scheme", "value", scheme),
                Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
  }

  void size(int width, int height) throws Exception {
    send(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 500));
  }

  void screenshot(Path file) throws Exception {
    JsonNode shot = send("Page.captureScreenshot", Map.of("format", "png"));
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.write(file, Base64.getDecoder().decode(shot.path("data").asText()));
  }
}
