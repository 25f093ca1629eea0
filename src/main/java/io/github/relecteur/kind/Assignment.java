package io.github.relecteur.kind;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Pairs the rows and columns of a cost matrix so that the sum of costs is least; both may stay
 * alone.
 */
public final class Assignment {

  /* The Hungarian method with potentials, O(n²m): H. W. Kuhn, "The Hungarian Method for the assignment problem", Naval
   * Research Logistics Quarterly 2 (1955); the shortest augmenting path form is that of R. Jonker and A. Volgenant,
   * Computing 38 (1987). Staying alone is modelled by dummy columns that cost the limit. Beyond LARGEST rows or columns the
   * cheapest pairs are taken first, so that hostile input stays quadratic. */

  private static final int LARGEST = 80;

  private Assignment() {}

  /**
   * The least-cost assignment.
   *
   * @param cost finite costs by row and column; all rows of the same length
   * @param limit a pair is made only if it costs less than this
   * @return for each row its column, or -1
   */
  public static int[] solve(double[][] cost, double limit) {
    int rows = cost.length;
    int columns = rows == 0 ? 0 : cost[0].length;
    if (rows == 0 || columns == 0) {
      int[] alone = new int[rows];
      Arrays.fill(alone, -1);
      return alone;
    }
    int[] single = withoutChoice(cost, limit);
    if (single != null) {
      return single;
    }
    return rows > LARGEST || columns > LARGEST
        ? cheapestFirst(cost, limit)
        : hungarian(cost, limit);
  }

  /** The pairs where no row and no column has more than one to make; null where one has. */
  private static int @Nullable [] withoutChoice(double[][] cost, double limit) {
    int[] column = new int[cost.length];
    boolean[] taken = new boolean[cost[0].length];
    for (int i = 0; i < cost.length; i++) {
      column[i] = -1;
      for (int j = 0; j < cost[i].length; j++) {
        if (cost[i][j] < limit) {
          if (column[i] >= 0 || taken[j]) {
            return null;
          }
          column[i] = j;
          taken[j] = true;
        }
      }
    }
    return column;
  }

  private static int[] cheapestFirst(double[][] cost, double limit) {
    int[] column = new int[cost.length];
    Arrays.fill(column, -1);
    boolean[] taken = new boolean[cost[0].length];
    List<int[]> pairs = new ArrayList<>();
    for (int i = 0; i < cost.length; i++) {
      for (int j = 0; j < cost[i].length; j++) {
        if (cost[i][j] < limit) {
          pairs.add(new int[] {i, j});
        }
      }
    }
    pairs.sort(Comparator.comparingDouble(p -> cost[p[0]][p[1]]));
    for (int[] pair : pairs) {
      if (column[pair[0]] < 0 && !taken[pair[1]]) {
        column[pair[0]] = pair[1];
        taken[pair[1]] = true;
      }
    }
    return column;
  }

  private static int[] hungarian(double[][] cost, double limit) {
    int n = cost.length;
    int real = cost[0].length;
    int m = real + n;
    double[] rowPotential = new double[n + 1];
    double[] columnPotential = new double[m + 1];
    int[] rowOf = new int[m + 1];
    int[] previous = new int[m + 1];
    for (int i = 1; i <= n; i++) {
      rowOf[0] = i;
      int column = 0;
      double[] least = new double[m + 1];
      Arrays.fill(least, Double.POSITIVE_INFINITY);
      boolean[] used = new boolean[m + 1];
      do {
        used[column] = true;
        int row = rowOf[column];
        double delta = Double.POSITIVE_INFINITY;
        int next = 0;
        for (int j = 1; j <= m; j++) {
          if (used[j]) {
            continue;
          }
          double pair = j <= real ? Math.min(cost[row - 1][j - 1], limit) : limit;
          double reduced = pair - rowPotential[row] - columnPotential[j];
          if (reduced < least[j]) {
            least[j] = reduced;
            previous[j] = column;
          }
          if (least[j] < delta) {
            delta = least[j];
            next = j;
          }
        }
        for (int j = 0; j <= m; j++) {
          if (used[j]) {
            rowPotential[rowOf[j]] += delta;
            columnPotential[j] -= delta;
          } else {
            least[j] -= delta;
          }
        }
        column = next;
      } while (rowOf[column] != 0);
      do {
        int back = previous[column];
        rowOf[column] = rowOf[back];
        column = back;
      } while (column != 0);
    }
    int[] result = new int[n];
    Arrays.fill(result, -1);
    for (int j = 1; j <= real; j++) {
      if (rowOf[j] > 0 && cost[rowOf[j] - 1][j - 1] < limit) {
        result[rowOf[j] - 1] = j - 1;
      }
    }
    return result;
  }
}
