package dev.gisa.adapter.lambda;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Files of a function, and how they are started to ask a runtime API for events. */
interface DeployedFunction {
  Path folder();

  List<String> command();

  /**
   * The process, not started.
   *
   * @param settings for the environment
   */
  default ProcessBuilder process(LocalRuntimeApi api, Map<String, String> settings) {
    ProcessBuilder builder = new ProcessBuilder(command()).directory(folder().toFile());
    builder.environment().putAll(environment(api));
    builder.environment().putAll(settings);
    return builder;
  }

  private Map<String, String> environment(LocalRuntimeApi api) {
    Map<String, String> environment = new HashMap<>();
    environment.put("AWS_LAMBDA_RUNTIME_API", api.address());
    environment.put("AWS_LAMBDA_FUNCTION_NAME", "gisa");
    environment.put("AWS_LAMBDA_FUNCTION_VERSION", "$LATEST");
    environment.put("AWS_LAMBDA_FUNCTION_MEMORY_SIZE", "1024");
    environment.put("AWS_LAMBDA_LOG_GROUP_NAME", "/aws/lambda/gisa");
    environment.put("AWS_LAMBDA_LOG_STREAM_NAME", "local");
    environment.put("AWS_REGION", "ap-northeast-2");
    environment.put("LAMBDA_TASK_ROOT", folder().toString());
    environment.put("JAVA_HOME", System.getProperty("java.home"));
    environment.put("LANG", "en_US.UTF-8");
    environment.put("TZ", ":UTC");
    return environment;
  }
}
