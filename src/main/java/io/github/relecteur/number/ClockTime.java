package io.github.relecteur.number;

/**
 * A time of day.
 *
 * @param hour 0 to 24
 * @param minute 0 to 59
 * @param half whether the half of the day is not said, so that 5 may also be 17
 */
public record ClockTime(int hour, int minute, boolean half) {

  /** ISO 8601, {@code 17:00}. */
  public String iso() {
    return padded(hour) + ":" + padded(minute);
  }

  private static String padded(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }

  /** The time a number of minutes later, or earlier if it is negative, on whatever day. */
  public ClockTime shifted(int minutes) {
    int later = Math.floorMod(hour * 60 + minute + minutes, 24 * 60);
    return new ClockTime(later / 60, later % 60, half);
  }

  /**
   * Whether both may be the same time: equal, or twelve hours apart where one does not say its half
   * of the day.
   */
  public boolean agrees(ClockTime other) {
    if (minute != other.minute) {
      return false;
    }
    int difference = Math.abs(hour - other.hour);
    return difference == 0 || difference == 24 || (difference == 12 && (half || other.half));
  }
}
