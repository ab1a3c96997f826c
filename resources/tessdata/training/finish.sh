#!/bin/sh
# Turns the last checkpoint of a stage into the integer model. usage: finish.sh WORK_DIR STAGE
set -eu
here=$(cd "$(dirname "$0")" && pwd)
lstmtraining --stop_training --convert_to_int --continue_from "$1/out/$2_checkpoint" \
  --traineddata "$1/model/mrz/mrz.traineddata" --model_output "$1/mrz.traineddata"
cp "$1/mrz.traineddata" "$here/../mrz2.traineddata"
